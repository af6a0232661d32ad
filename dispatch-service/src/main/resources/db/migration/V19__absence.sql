-- Times in which responsible persons of departments are away (C2). The version before works on it.
create table absence (
    id uuid primary key,
    person text not null,
    away_from timestamptz not null,
    away_until timestamptz not null,
    entered_by text not null,
    check (away_from <= away_until)
);

-- An assignment looks for the absences that are not over.
create index absence_end on absence (away_until);
