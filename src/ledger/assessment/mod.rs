//! What is recorded and issued of assessments (绩效考核).

mod fact;
mod issued;
