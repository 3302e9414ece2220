//! The example service, started and asked as a client would.

use crate::support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use support::Office;

struct Service {
    process: Child,
    address: String,
}

impl Service {
    fn start(ledger: &std::path::Path) -> Service {
        let built = Command::new(env!("CARGO")).args(["build", "--quiet", "-p", "zdxm-service"]).status().unwrap();
        assert!(built.success());
        // Above the folder of this test, where cargo puts programs.
        let folder = std::env::current_exe().unwrap();
        let program = folder.parent().unwrap().parent().unwrap().join("service");
        let mut process = Command::new(program)
            .args([ledger.to_str().unwrap(), "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit('/').next().unwrap().to_owned();
        Service { process, address }
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        self.ask_if(None, method, path, body)
    }

    /// A request on the version that was read.
    fn ask_if(&self, since: Option<&Value>, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-actor: 王五\r\n");
        let head = head + &since.map(|since| format!("if-match: \"{since}\"\r\n")).unwrap_or_default();
        let content = format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        stream.write_all((head + &content).as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        let json = answer.split_once("\r\n\r\n").unwrap().1;
        (status, serde_json::from_str(json).unwrap_or(Value::String(json.into())))
    }

    /// A correction by somebody who has just read the record.
    fn put(&self, path: &str, body: &Value) -> (u16, Value) {
        let since = self.get(path).1.get("since").cloned();
        self.ask_if(Some(&since.unwrap_or(json!(1))), "PUT", path, body)
    }

    fn get(&self, path: &str) -> (u16, Value) {
        self.ask("GET", path, &Value::Null)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_service_lists_files_and_reports() {
    let (office, plan, items) = Office::with_plan(3);
    let service = Service::start(office.ledger.path());
    assert_eq!(service.get("/projects").1.as_array().unwrap().len(), 3);
    assert_eq!(service.get("/projects/1").1["project"]["name"], "项目1");
    assert_eq!(service.get("/projects/99").0, 404);
    assert_eq!(service.get("/plans").1[0]["year"], 2022);

    let path = format!("/items/{}/reports/202203", items[0]);
    let fen = |fen: i64| json!({ "fen": fen });
    let report = json!({ "ytd_done": "3元", "started": true, "progress": "主体施工" });
    let (status, filed) = service.ask("POST", &path, &report);
    assert_eq!((status, &filed["standing"]["done"]), (200, &fen(300)));
    let (status, error) = service.ask("POST", &path, &report);
    assert_eq!((status, &error["kind"], &error["code"]), (409, &json!("duplicate"), &json!(202)));
    let before = office.ledger.view().unwrap().as_of();
    let read = service.get(&path).1["since"].clone();
    assert_eq!(service.ask("PUT", &path, &json!({ "ytd_done": fen(400) })).0, 422);
    assert_eq!(service.ask_if(Some(&read), "PUT", &path, &json!({ "ytd_done": fen(400) })).0, 200);
    // Only what it names was changed; and another one who has read the same is told who did.
    assert_eq!(service.get(&path).1["progress"], "主体施工");
    let (status, error) = service.ask_if(Some(&read), "PUT", &path, &json!({ "problem": "征地" }));
    assert_eq!((status, &error["kind"]), (412, &json!("conflict")));
    assert!(error["text"].as_str().unwrap().contains("王五 (change"), "{error}");
    assert!(error["text"].as_str().unwrap().contains("ytd_done"), "{error}");
    let read = service.get(&path).1["since"].clone();
    assert_eq!(service.ask_if(Some(&read), "PUT", &path, &json!({ "problem": "用地" })).0, 200);
    assert_eq!(service.get(&path).1["ytd_done"], fen(400));
    assert_eq!(service.ask("POST", "/items/1/reports/202213", &report).0, 422);
    assert_eq!(service.get(&path).1["ytd_done"], fen(400));

    // What a correction does not name stays; what it takes away on purpose is flagged.
    let (status, filed) = service.put(&path, &json!({ "problem": "征地拆迁滞后" }));
    assert_eq!((status, &filed["flags"]), (200, &json!([])));
    let after = service.get(&path).1;
    assert_eq!(
        (&after["ytd_done"], &after["started"], &after["problem"]),
        (&fen(400), &json!(true), &json!("征地拆迁滞后"))
    );
    let (status, filed) = service.put(&path, &json!({ "ytd_done": null }));
    assert_eq!((status, &filed["flags"]), (200, &json!(["amount_erased"])));
    assert_eq!(service.put(&path, &json!({ "ytd_done": fen(400) })).0, 200);
    // What is not understood is refused, and so is a report that says nothing.
    let later = format!("/items/{}/reports/202204", items[0]);
    for refused in [json!({ "ytd_done": 400 }), json!({ "ytd_doen": "4元" }), json!({})] {
        assert_eq!(service.ask("POST", &later, &refused).0, 422, "{refused}");
    }
    assert_eq!(service.put(&path, &json!({ "ytd_done": 500 })).0, 422);
    assert_eq!(service.put(&later, &json!({ "ytd_done": "5元" })).0, 404);

    let month = service.get(&format!("/plans/{plan}/reports/202203")).1;
    assert_eq!(month.as_array().unwrap().len(), 1);
    let bulletin = |query: &str| service.get(&format!("/plans/{plan}/bulletin/202203{query}")).1;
    assert_eq!(bulletin("")["cells"][0]["done_fen"], 400);
    assert_eq!(bulletin(&format!("?as_of={before}"))["cells"][0]["done_fen"], 300);
    assert_eq!(bulletin("?as_of=99")["kind"], "not_found");
    // The change names who wrote.
    let view = office.ledger.view().unwrap();
    assert_eq!(view.change(view.as_of()).unwrap().actor, "王五");
}
