//! Options that a program sets one after the other. More of them may come, so no program writes one as a whole.

/// Functions that set members of options, each by its name.
///
/// ```ignore
/// setters! {
///     SaveOptions {
///         with_overwrite(overwrite: bool) = overwrite;
///     }
/// }
/// ```
///
/// is
///
/// ```ignore
/// impl SaveOptions {
///     /// The same with another [`overwrite`](SaveOptions::overwrite).
///     #[must_use]
///     pub fn with_overwrite(mut self, overwrite: bool) -> Self {
///         self.overwrite = overwrite;
///         self
///     }
/// }
/// ```
macro_rules! setters {
    ($Options:ident { $( $with:ident($member:ident: $of:ty) = $value:expr; )+ }) => {
        impl $Options {
            $(
                #[doc = concat!("The same with another [`", stringify!($member), "`](", stringify!($Options), "::", stringify!($member), ").")]
                #[must_use]
                pub fn $with(mut self, $member: $of) -> Self {
                    self.$member = $value;
                    self
                }
            )+
        }
    };
}
pub(crate) use setters;
