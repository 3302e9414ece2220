-- Nodes of projects (节点): dated steps of their way, planned and done, each after at most one other.

CREATE TABLE node (
    id            INTEGER PRIMARY KEY,
    since         INTEGER NOT NULL REFERENCES change,
    project_id    INTEGER NOT NULL REFERENCES project,
    template      TEXT CHECK (template <> ''),                            -- of the rule pack from which it was laid out
    template_node TEXT CHECK ((template_node IS NULL) = (template IS NULL))
) STRICT;
CREATE INDEX node_by_project ON node (project_id);
CREATE TABLE node_version (
    node_id     INTEGER NOT NULL REFERENCES node,
    until       INTEGER NOT NULL CHECK (until > since),
    since       INTEGER NOT NULL REFERENCES change,
    name        TEXT NOT NULL CHECK (name <> ''),
    position    INTEGER NOT NULL CHECK (position > 0),
    planned_on  TEXT CHECK (length(planned_on) = 10),
    actual_on   TEXT CHECK (length(actual_on) = 10),
    unit_id     INTEGER REFERENCES unit,
    after_id    INTEGER REFERENCES node CHECK (after_id <> node_id),
    counts_as   INTEGER CHECK (counts_as IN (1, 2)),                      -- a start, a finish
    document_no TEXT,
    remark      TEXT,
    PRIMARY KEY (node_id, until)
) STRICT, WITHOUT ROWID;
