//! Exports that are one call of the library.

/// Binds names of C to calls of the library that take and give the same.
///
/// ```ignore
/// binds! {
///     /// One unit: Rust `View::unit`.
///     zdxm_unit_get = View::unit(id: UnitId) -> Unit;
/// }
/// ```
///
/// is
///
/// ```ignore
/// /// One unit: Rust `View::unit`.
/// pub(super) fn zdxm_unit_get(view: &View, id: UnitId) -> Result<Unit> {
///     view.unit(id)
/// }
/// ```
macro_rules! binds {
    ($( $(#[$doc:meta])+ $name:ident = $On:ident::$call:ident($($arg:ident: $Arg:ty),*) $(-> $Given:ty)?; )+) => {$(
        $(#[$doc])+
        pub(super) fn $name(
            on: $crate::ffi::border::binds!(@ $On),
            $($arg: $Arg),*
        ) -> $crate::Result<$crate::ffi::border::binds!(@ gives $($Given)?)> {
            on.$call($($arg),*)
        }
    )+};
    (@ View) => { &$crate::View };
    (@ Batch) => { &mut $crate::Batch };
    (@ Ledger) => { &$crate::Ledger };
    (@ gives $Given:ty) => { $Given };
    (@ gives) => { () };
}
pub(in crate::ffi) use binds;
