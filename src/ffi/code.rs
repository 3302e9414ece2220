//! Coded values at the border: the numbers that C passes for them, and which of them a field can have.

use std::marker::PhantomData;

use super::fault::Fault;
use super::form::Value;
use super::messages::{self, faults};
use crate::message::Arg;
use crate::{Coded, Result};

/// A number of the caller that stands for a value of an enumeration.
pub(super) struct Code<T>(i32, PhantomData<T>);

impl<T: Coded> Code<T> {
    pub(super) fn new(number: i32) -> Code<T> {
        Code(number, PhantomData)
    }

    /// The value. To be asked before anything is done.
    pub(super) fn value(&self) -> Result<T, Fault> {
        of_number(self.0.into()).map_err(|error| faults::value_wrong(error.message()))
    }

    /// The value, or none for 0.
    pub(super) fn optional(&self) -> Result<Option<T>, Fault> {
        if self.0 == 0 { Ok(None) } else { self.value().map(Some) }
    }
}

fn of_number<T: Coded>(number: i64) -> Result<T> {
    let found = T::ALL.iter().copied().find(|value| i64::from(value.number()) == number);
    found.ok_or_else(|| {
        let all = T::ALL.iter().map(|value| format!("{} ({})", value.number(), value.name()));
        messages::number_unknown(number, Arg::list(all))
    })
}

/// What a form is to have: by its number, as digits too, by its name or by its word.
pub(super) fn set<T: Coded>(value: Value) -> Result<Option<T>> {
    match value {
        Value::Unset => Ok(None),
        Value::Int(number) => of_number(number).map(Some),
        Value::Fen(_) => Err(messages::not_money()),
        Value::Text(text) => match text.trim() {
            "" => Ok(None),
            text => match text.parse() {
                Ok(number) => of_number(number).map(Some),
                Err(_) => crate::coded::read(text).map(Some),
            },
        },
    }
}

/// A value that a field can have.
pub(super) struct Choice {
    pub(super) number: i32,
    pub(super) word: &'static str,
    pub(super) name: &'static str,
}

/// What gives all values of an enumeration.
pub(super) type Choices = fn() -> Vec<Choice>;

/// All values of an enumeration, in their order.
pub(super) fn choices<T: Coded>() -> Vec<Choice> {
    let choice = |value: &T| Choice { number: value.number(), word: value.word(), name: value.name() };
    T::ALL.iter().map(choice).collect()
}
