//! Which member of a record stands in which column: said once for each record, in [`super::tables`].

use super::value::{Columns, Value};
use crate::error::Result;

/// A record that stands in columns.
pub(crate) trait InColumns: Sized {
    /// Its columns. In the tables that have them alone, a column's place is its number in digests.
    const COLUMNS: &'static [&'static str];
    /// `since` and its columns, for a SELECT from a table that it calls `v`.
    const SELECT: &'static str;
    /// What a record says that stands elsewhere.
    type Given;
    type Row<'r>: AsRef<[Value<'r>]>
    where
        Self: 'r;

    /// What stands in its columns.
    fn row(&self) -> Self::Row<'_>;

    /// The record, from its columns.
    fn read_with(columns: &mut Columns<'_, '_>, given: Self::Given) -> Result<Self>;

    /// The record, from its columns alone.
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self>
    where
        Self: InColumns<Given = ()>,
    {
        Self::read_with(columns, ())
    }
}

/// Says which member of a record stands in which column. A member that stands nowhere does not compile.
///
/// ```ignore
/// columns!(ProjectFields {
///     "name": name,
///     // Made of the record, and never read.
///     "name_key" = |project| text::name_key(&project.name),
///     // A member that has members of its own, some of which may be lists: `"demands": demands [list]`.
///     period: ConstructionPeriod { "period_start": start, "period_end": end },
/// });
/// ```
///
/// is
///
/// ```ignore
/// impl InColumns for ProjectFields {
///     const COLUMNS: &'static [&'static str] = &["name", "name_key", "period_start", "period_end"];
///     const SELECT: &'static str = "v.since, v.name, v.name_key, v.period_start, v.period_end";
///     type Given = ();
///     type Row<'r> = [Value<'r>; 4];
///
///     fn row(&self) -> [Value<'_>; 4] {
///         [self.name.value(), Value::Made(text::name_key(&self.name)), self.period.start.value(), self.period.end.value()]
///     }
///
///     fn read_with(columns: &mut Columns<'_, '_>, (): ()) -> Result<Self> {
///         let name = columns.read()?;
///         columns.skip();
///         let period = ConstructionPeriod { start: columns.read()?, end: columns.read()? };
///         Ok(ProjectFields { name, period })
///     }
/// }
/// ```
///
/// Members that stand in another table are `given`: `columns!(PlanFields { … } given (year: u16, level: PlanLevel))`.
macro_rules! columns {
    ($record:ident {
        $(
            $( $outer:ident: $Outer:ident { $( $inner_column:literal: $inner:ident $([$way:ident])? ),+ $(,)? } )?
            $( $column:literal $(: $member:ident)? $(= $made:expr)? )?
        ),+
    } $(given ( $( $given:ident: $Given:ty ),+ ))? ) => {
        impl $crate::store::columns::InColumns for $record {
            const COLUMNS: &'static [&'static str] = &[ $( $( $column, )? $( $( $inner_column, )+ )? )+ ];
            const SELECT: &'static str = concat!("v.since" $( $( , ", v.", $column )? $( $( , ", v.", $inner_column )+ )? )+);
            type Given = ( $( $( $Given, )+ )? );
            type Row<'r> = [$crate::store::value::Value<'r>; Self::COLUMNS.len()];

            fn row(&self) -> Self::Row<'_> {
                use $crate::store::value::Column;
                [$(
                    $( $( Column::value(&self.$member), )? $( { let made: fn(&Self) -> String = $made; $crate::store::value::Value::Made(made(self)) }, )? )?
                    $( $( $crate::store::columns::put!(&self.$outer.$inner; $($way)?), )+ )?
                )+]
            }

            fn read_with(
                columns: &mut $crate::store::value::Columns<'_, '_>,
                ( $( $( $given, )+ )? ): Self::Given,
            ) -> $crate::error::Result<Self> {
                $(
                    $( $( let $member = columns.read()?; )? $( let _: fn(&Self) -> String = $made; columns.skip(); )? )?
                    $( let $outer = $Outer { $( $inner: $crate::store::columns::take!(columns; $($way)?) ),+ }; )?
                )+
                Ok($record { $( $( $( $member, )? )? $( $outer, )? )+ $( $( $given, )+ )? })
            }
        }
    };
}
pub(crate) use columns;

/// A member on its way into its column: `[list]` as JSON, NULL where the list is empty.
macro_rules! put {
    ($value:expr;) => {
        Column::value($value)
    };
    ($value:expr; list) => {
        $crate::store::document::list_json($value)
            .map_or($crate::store::value::Value::Null, $crate::store::value::Value::Made)
    };
}
pub(crate) use put;

/// A member on its way out of its column.
macro_rules! take {
    ($columns:ident;) => {
        $columns.read()?
    };
    ($columns:ident; list) => {
        $crate::store::document::read_list($columns.take::<Option<String>>()?.as_deref())?
    };
}
pub(crate) use take;

/// The columns of several records, one after the other; the length is checked where it is said.
#[allow(clippy::indexing_slicing, reason = "only constants call it, so a wrong place does not compile")]
pub(crate) const fn joined<const N: usize>(parts: &[&[&'static str]]) -> [&'static str; N] {
    let mut all = [""; N];
    let (mut part, mut at) = (0, 0);
    while part < parts.len() {
        let mut column = 0;
        while column < parts[part].len() {
            all[at] = parts[part][column];
            at += 1;
            column += 1;
        }
        part += 1;
    }
    assert!(at == N, "the columns of a table are not so many");
    all
}
