//! A small web service over one ledger: projects, a month's reports, the bulletin as JSON.
//!
//! `service LEDGER [--listen 127.0.0.1:8080]`. Who writes is named by the header `x-actor`, which a real service
//! would take from its sign-in. Amounts have their unit: `"1200.75万元"` or `{"fen": 1200750000}`. A `PUT` corrects what it
//! names. SQLite calls block, so each request works on a thread of its own.

use std::process::ExitCode;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use zdxm::figures::Bulletin;
use zdxm::{
    Base, Batch, ChangeNumber, Error, ErrorKind, ItemId, Ledger, PlanId, ProjectId, ReportFields, Result, View,
    YearMonth,
};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let (path, listen) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [path] => (path, "127.0.0.1:8080"),
        [path, "--listen", listen] => (path, listen),
        _ => {
            eprintln!("usage: service LEDGER [--listen 127.0.0.1:8080]");
            return ExitCode::FAILURE;
        }
    };
    match serve(path, listen).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("service: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(path: &str, listen: &str) -> Result<(), Box<dyn std::error::Error>> {
    let ledger = Ledger::open(path)?;
    let routes = Router::new()
        .route("/projects", get(projects))
        .route("/projects/{id}", get(project))
        .route("/plans", get(plans))
        .route("/plans/{id}/items", get(items))
        .route("/plans/{id}/reports/{month}", get(reports))
        .route("/plans/{id}/bulletin/{month}", get(bulletin))
        .route("/items/{id}/reports/{month}", get(report).post(file_report).put(revise_report))
        .with_state(ledger);
    let listener = tokio::net::TcpListener::bind(listen).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}

/// A library error as an answer: its number, its kind, its words.
struct Failure(Error);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let kind = self.0.kind();
        let status = match kind {
            ErrorKind::NotFound => StatusCode::NOT_FOUND,
            ErrorKind::Duplicate | ErrorKind::Rule => StatusCode::CONFLICT,
            ErrorKind::Conflict => StatusCode::PRECONDITION_FAILED,
            ErrorKind::InvalidValue | ErrorKind::MissingValue | ErrorKind::TooLong | ErrorKind::Overflow => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            ErrorKind::Busy => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let body = json!({ "code": kind.code(), "kind": kind.word(), "text": self.0.to_string() });
        (status, Json(body)).into_response()
    }
}

type Answer = Result<Json<Value>, Failure>;

/// Runs a piece of work off the threads that serve the network.
async fn work(job: impl FnOnce() -> Result<Value> + Send + 'static) -> Answer {
    let done = tokio::task::spawn_blocking(job).await;
    let failed = |error: tokio::task::JoinError| Error::custom(ErrorKind::Internal, error.to_string());
    done.map_err(failed).and_then(|result| result).map(Json).map_err(Failure)
}

#[derive(Deserialize)]
struct AsOf {
    /// The change as of which is asked; the present one where it is left out.
    as_of: Option<i64>,
}

impl AsOf {
    fn view(&self, ledger: &Ledger) -> Result<View> {
        self.as_of.map_or_else(|| ledger.view(), |change| ledger.view_as_of(ChangeNumber(change)))
    }
}

async fn projects(State(ledger): State<Ledger>, Query(as_of): Query<AsOf>) -> Answer {
    work(move || Ok(json!(as_of.view(&ledger)?.projects()?))).await
}

async fn project(State(ledger): State<Ledger>, Path(id): Path<i64>) -> Answer {
    work(move || {
        let view = ledger.view()?;
        let project = view.project(ProjectId(id))?;
        Ok(json!({ "project": project, "plans": view.plans_of_project(project.id)? }))
    })
    .await
}

async fn plans(State(ledger): State<Ledger>) -> Answer {
    work(move || Ok(json!(ledger.view()?.plans()?))).await
}

async fn items(State(ledger): State<Ledger>, Path(id): Path<i64>, Query(as_of): Query<AsOf>) -> Answer {
    work(move || Ok(json!(as_of.view(&ledger)?.items(PlanId(id))?))).await
}

async fn reports(
    State(ledger): State<Ledger>,
    Path((id, month)): Path<(i64, u32)>,
    Query(as_of): Query<AsOf>,
) -> Answer {
    work(move || Ok(json!(as_of.view(&ledger)?.reports_of_month(PlanId(id), YearMonth::try_from(month)?)?))).await
}

async fn bulletin(
    State(ledger): State<Ledger>,
    Path((id, month)): Path<(i64, u32)>,
    Query(as_of): Query<AsOf>,
) -> Answer {
    work(move || {
        let figures = as_of.view(&ledger)?.month_figures(PlanId(id), YearMonth::try_from(month)?)?;
        Bulletin::new(&figures)?.to_json()
    })
    .await
}

async fn report(State(ledger): State<Ledger>, Path((id, month)): Path<(i64, u32)>) -> Answer {
    work(move || Ok(json!(ledger.view()?.report(ItemId(id), YearMonth::try_from(month)?)?))).await
}

async fn file_report(
    State(ledger): State<Ledger>,
    Path(place): Path<(i64, u32)>,
    headers: HeaderMap,
    Json(fields): Json<ReportFields>,
) -> Answer {
    work(move || {
        let (item, month) = place_of(place)?;
        let file = |batch: &mut Batch| batch.file_report(item, month, fields);
        Ok(json!(ledger.write(actor(&headers), file)?))
    })
    .await
}

/// Corrects what the body names and leaves the rest. `If-Match` is the `since` of the report that its author has read:
/// 412 where somebody has changed it meanwhile, with who, when and which fields.
async fn revise_report(
    State(ledger): State<Ledger>,
    Path(place): Path<(i64, u32)>,
    headers: HeaderMap,
    Json(correction): Json<Map<String, Value>>,
) -> Answer {
    work(move || {
        let (item, month) = place_of(place)?;
        let base = Base { id: (item, month), since: since(&headers)? };
        let revise = |batch: &mut Batch| {
            let report = batch.view()?.report(item, month)?.ok_or_else(|| not_reported(item, month))?;
            batch.revise_report(base, corrected(&report.fields, correction)?)
        };
        Ok(json!(ledger.write(actor(&headers), revise)?))
    })
    .await
}

/// Who signed in.
fn actor(headers: &HeaderMap) -> &str {
    headers.get("x-actor").and_then(|actor| std::str::from_utf8(actor.as_bytes()).ok()).unwrap_or_default()
}

fn place_of((item, month): (i64, u32)) -> Result<(ItemId, YearMonth)> {
    Ok((ItemId(item), YearMonth::try_from(month)?))
}

fn not_reported(item: ItemId, month: YearMonth) -> Error {
    Error::custom(ErrorKind::NotFound, format!("item {item} has no report for {month}"))
}

/// The version that a request is based on.
fn since(headers: &HeaderMap) -> Result<ChangeNumber> {
    let text = headers.get(header::IF_MATCH).and_then(|tag| tag.to_str().ok());
    let number = text.and_then(|text| text.trim_matches('"').parse().ok());
    number.map(ChangeNumber).ok_or_else(|| {
        Error::custom(ErrorKind::MissingValue, "a correction needs If-Match, the since of the report as it was read")
    })
}

/// A report after a correction: what the correction does not name stays; `null` takes away what was said.
fn corrected(there: &ReportFields, correction: Map<String, Value>) -> Result<ReportFields> {
    let mut fields = match json!(there) {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    fields.extend(correction);
    fields.retain(|_, value| !value.is_null());
    serde_json::from_value(fields.into()).map_err(|error| Error::custom(ErrorKind::InvalidValue, error.to_string()))
}
