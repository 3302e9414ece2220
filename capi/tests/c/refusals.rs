//! Attempts without a right in C, in a ledger that was opened to record them.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};
use zdxm::{PersonFields, Role, RoleScope};

#[test]
fn a_c_program_lists_the_attempts_that_the_ledger_recorded() {
    if !has(&["cc"]) {
        return;
    }
    let Office { folder, ledger } = Office::new();
    let people = |batch: &mut zdxm::Batch| {
        let unit = RoleScope::Unit(batch.ensure_unit("市交通运输局")?.id);
        for (name, role, scope) in [("张三", Role::Registrar, RoleScope::Ledger), ("李四", Role::Reporter, unit)] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, scope, None)?;
        }
        Ok(())
    };
    ledger.write("张三", people).unwrap();
    let path = ledger.path().to_owned();
    let program = Program::of("refusals.c", folder.path(), &[]);
    let output = run(program.command().arg(path));
    let printed = String::from_utf8(output.stdout).unwrap();
    let expected = "refusal|李四|not_permitted|台账管理|维护|项目|||1\nrefusal|外人|actor_unknown||||||1\n";
    assert!(printed.starts_with(expected) && printed.contains("越权尝试清单"), "{printed}");
    ledger.view().unwrap().verify().unwrap();
}
