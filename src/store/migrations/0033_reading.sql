-- Reading views (只读视图), version 1: facts as of now, for programs that analyse a ledger. The library never reads them.
-- Plain SQL without functions of a host; columns that are computed say their type by CAST, since readers ask for it.

CREATE VIEW reading_ledger AS
SELECT CAST(1 AS INTEGER) AS version, uuid AS ledger, office,
       CAST((SELECT max(seq) FROM change) AS INTEGER) AS last_change
FROM ledger WHERE until = 9223372036854775807;

-- What a merged number stands for (合并): subject 2 is a unit, 6 a project.
CREATE VIEW reading_merger AS
WITH RECURSIVE step (subject, id, into_id) AS (
    SELECT subject, id, into_id FROM merger WHERE until = 9223372036854775807
    UNION
    SELECT step.subject, step.id, m.into_id FROM step
    JOIN merger m ON m.subject = step.subject AND m.id = step.into_id AND m.until = 9223372036854775807)
SELECT CAST(step.subject AS INTEGER) AS subject, CAST(step.id AS INTEGER) AS id,
       CAST(step.into_id AS INTEGER) AS stands_for
FROM step
LEFT JOIN merger m ON m.subject = step.subject AND m.id = step.into_id AND m.until = 9223372036854775807
WHERE m.id IS NULL;

CREATE VIEW reading_unit AS
SELECT v.unit_id AS unit_id, v.name AS name, v.kind AS kind,
       CAST(CASE v.kind WHEN 1 THEN '县（市、区）' WHEN 2 THEN '功能区' WHEN 3 THEN '部门' WHEN 4 THEN '企业' WHEN 5 THEN '其他' END
            AS TEXT) AS kind_name,
       v.credit_code AS credit_code, v.since AS change
FROM unit_version v
LEFT JOIN merger m ON m.subject = 2 AND m.id = v.unit_id AND m.until = 9223372036854775807
WHERE v.until = 9223372036854775807 AND m.id IS NULL;

CREATE VIEW reading_sector AS
SELECT sector_id, name, parent_id, position, since AS change FROM sector_version WHERE until = 9223372036854775807;

CREATE VIEW reading_project AS
SELECT v.project_id AS project_id, v.name AS name, v.code AS code, v.sector_id AS sector_id, s.name AS sector,
       v.content AS content, v.period_start AS period_start, v.period_end AS period_end, v.total_fen AS total_fen,
       v.owner AS owner, v.owner_credit_code AS owner_credit_code, v.location AS location,
       CAST(CASE WHEN p.stands_for IS NULL THEN v.parent_id ELSE p.stands_for END AS INTEGER) AS parent_id,
       v.remark AS remark, v.since AS change
FROM project_version v
LEFT JOIN merger m ON m.subject = 6 AND m.id = v.project_id AND m.until = 9223372036854775807
LEFT JOIN reading_merger p ON p.subject = 6 AND p.id = v.parent_id
LEFT JOIN sector_version s ON s.sector_id = v.sector_id AND s.until = 9223372036854775807
WHERE v.until = 9223372036854775807 AND m.id IS NULL;

CREATE VIEW reading_item AS
SELECT v.item_id AS item_id, v.plan_id AS plan_id, y.year AS year, y.level AS level,
       CAST(CASE y.level WHEN 1 THEN '自治区级' WHEN 2 THEN '市级' WHEN 3 THEN '县级' END AS TEXT) AS level_name,
       t.title AS plan_title, p.project_id AS project_id, p.name AS project, p.code AS code, v.position AS position,
       v.phase AS phase,
       CAST(CASE v.phase WHEN 1 THEN '新开工' WHEN 2 THEN '续建' WHEN 3 THEN '竣工' WHEN 4 THEN '预备' END AS TEXT) AS phase_name,
       v.sector_id AS sector_id, s.name AS sector, v.total_fen AS total_fen, v.annual_fen AS annual_fen,
       v.done_before_fen AS done_before_fen, v.planned_start AS planned_start, v.planned_finish AS planned_finish,
       l.unit_id AS lead_unit_id, l.name AS lead_unit, r.unit_id AS reporting_unit_id, r.name AS reporting_unit,
       v.higher_level AS higher_level,
       CAST(y.year * 100 + v.entered_from AS INTEGER) AS entered_from,
       CAST(y.year * 100 + v.withdrawn_from AS INTEGER) AS withdrawn_from,
       v.absent_months AS absent_months, v.target AS target, v.remark AS remark, v.since AS change
FROM plan_item_version v
JOIN plan_item i ON i.id = v.item_id
JOIN year_plan y ON y.id = v.plan_id
JOIN year_plan_version t ON t.plan_id = v.plan_id AND t.until = 9223372036854775807
LEFT JOIN reading_merger pm ON pm.subject = 6 AND pm.id = i.project_id
JOIN project_version p ON p.until = 9223372036854775807
     AND p.project_id = CASE WHEN pm.stands_for IS NULL THEN i.project_id ELSE pm.stands_for END
LEFT JOIN sector_version s ON s.sector_id = v.sector_id AND s.until = 9223372036854775807
LEFT JOIN reading_merger lm ON lm.subject = 2 AND lm.id = v.lead_unit_id
LEFT JOIN unit_version l ON l.until = 9223372036854775807
     AND l.unit_id = CASE WHEN lm.stands_for IS NULL THEN v.lead_unit_id ELSE lm.stands_for END
LEFT JOIN reading_merger rm ON rm.subject = 2 AND rm.id = v.reporting_unit_id
LEFT JOIN unit_version r ON r.until = 9223372036854775807
     AND r.unit_id = CASE WHEN rm.stands_for IS NULL THEN v.reporting_unit_id ELSE rm.stands_for END
WHERE v.until = 9223372036854775807;

CREATE VIEW reading_item_unit AS
WITH said (item_id, plan_id, position, unit_id) AS (
    SELECT item_id, plan_id, 1, lead_unit_id FROM plan_item_version
    WHERE until = 9223372036854775807 AND lead_unit_id IS NOT NULL
    UNION ALL
    SELECT u.item_id, i.plan_id, u.position, u.unit_id FROM plan_item_unit u JOIN plan_item i ON i.id = u.item_id
    WHERE u.until = 9223372036854775807)
SELECT CAST(said.item_id AS INTEGER) AS item_id, CAST(said.plan_id AS INTEGER) AS plan_id,
       CAST(min(said.position) AS INTEGER) AS position, u.unit_id AS unit_id, u.name AS unit
FROM said
LEFT JOIN reading_merger m ON m.subject = 2 AND m.id = said.unit_id
JOIN unit_version u ON u.until = 9223372036854775807
     AND u.unit_id = CASE WHEN m.stands_for IS NULL THEN said.unit_id ELSE m.stands_for END
GROUP BY said.item_id, u.unit_id;

-- One row for each approved report; what a report leaves open is not filled in from the month before.
CREATE VIEW reading_month AS
SELECT r.item_id AS item_id, v.plan_id AS plan_id,
       CAST(CASE WHEN pm.stands_for IS NULL THEN i.project_id ELSE pm.stands_for END AS INTEGER) AS project_id,
       CAST(y.year * 100 + r.month AS INTEGER) AS month,
       r.month_done_fen AS month_done_fen, r.ytd_done_fen AS ytd_done_fen, r.cumulative_done_fen AS cumulative_done_fen,
       r.funds_ytd_fen AS funds_ytd_fen, r.funds_by_source AS funds_by_source,
       r.started AS started, r.started_on AS started_on, r.finished AS finished, r.finished_on AS finished_on,
       r.progress AS progress, r.preparation AS preparation, r.problem AS problem, r.next_steps AS next_steps,
       r.remark AS remark, r.done_fen AS standing_done_fen, r.is_started AS standing_started,
       r.is_finished AS standing_finished, r.since AS change
FROM report r
JOIN plan_item i ON i.id = r.item_id
JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = r.item_id AND v.until = 9223372036854775807
JOIN year_plan y ON y.id = i.plan_id
LEFT JOIN reading_merger pm ON pm.subject = 6 AND pm.id = i.project_id
WHERE r.until = 9223372036854775807;

CREATE VIEW reading_event AS
SELECT v.event_id AS event_id,
       CAST(CASE WHEN pm.stands_for IS NULL THEN e.project_id ELSE pm.stands_for END AS INTEGER) AS project_id,
       e.kind AS kind,
       CAST(CASE e.kind WHEN 1 THEN '开工' WHEN 2 THEN '竣工' WHEN 3 THEN '停工' WHEN 4 THEN '复工' END AS TEXT) AS kind_name,
       v.occurred_on AS occurred_on, v.counts_from AS counts_from, v.evidence AS evidence, v.document_no AS document_no,
       v.remark AS remark, v.since AS change
FROM event_version v
JOIN event e ON e.id = v.event_id
LEFT JOIN reading_merger pm ON pm.subject = 6 AND pm.id = e.project_id
WHERE v.until = 9223372036854775807;

CREATE VIEW reading_change AS
SELECT c.seq AS change, c.at_ms AS at_ms, c.actor AS actor, c.kind AS kind, c.note AS note, c.entries AS entries,
       m.kind AS clock_mark
FROM change c
LEFT JOIN clock_mark m ON m.change_no = c.seq AND m.until = 9223372036854775807;
