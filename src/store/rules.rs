//! The rules (`CHECK`) of the tables as questions, because SQLite forgets them of a file that it only reads.

use super::{query, schema};
use crate::error::Result;
use crate::store::tables;

/// The rules of one table.
pub(crate) struct TableRules {
    /// Names a row, such as `item_id 3, month 6`.
    pub(crate) key: String,
    /// Holds for the rows that break one of them.
    pub(crate) broken: String,
}

/// The rules of each table that has some, as a version of the file has them.
pub(crate) fn of_tables(version: i64) -> Result<Vec<(&'static str, TableRules)>> {
    let fresh = schema::fresh(version)?;
    let keys = tables::all().map(|table| (table.name, table.key));
    let mut rules = Vec::new();
    for (table, key) in keys.chain([("change", ["seq"].as_slice())]).chain(tables::APART) {
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
        let sql: String = query::one(&fresh, sql, [table], |columns| columns.take())?.unwrap_or_default();
        let broken = conditions(&sql).into_iter().map(|condition| format!("NOT ({condition})"));
        let broken = broken.collect::<Vec<_>>().join(" OR ");
        if !broken.is_empty() {
            let key = key.iter().map(|column| format!("'{column} ' || {column}")).collect::<Vec<_>>();
            rules.push((table, TableRules { key: key.join(" || ', ' || "), broken }));
        }
    }
    Ok(rules)
}

/// What stands in the brackets after each `CHECK` of the library's own definition of a table.
fn conditions(sql: &str) -> Vec<String> {
    let lines = sql.lines().map(|line| line.split_once("--").map_or(line, |(line, _)| line));
    let sql = lines.collect::<Vec<_>>().join(" ");
    let mut parts = sql.split("CHECK (");
    parts.next();
    let condition = |part: &str| {
        let mut depth = 1_usize;
        let is_inside = |letter: &char| {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth > 0
        };
        part.chars().take_while(is_inside).collect()
    };
    parts.map(condition).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_of_every_table_can_be_asked() {
        let fresh = schema::fresh(schema::version()).unwrap();
        let rules = of_tables(schema::version()).unwrap();
        assert!(rules.len() > 25, "{}", rules.len());
        for (table, TableRules { key, broken }) in rules {
            fresh.prepare(&format!("SELECT {key} FROM {table} WHERE {broken}")).unwrap();
        }
        let sql = "CREATE TABLE t (a INTEGER CHECK (a IN (1, 2)), -- CHECK (no)\n b TEXT CHECK (length(b) = 3))";
        assert_eq!(conditions(sql), ["a IN (1, 2)", "length(b) = 3"]);
    }
}
