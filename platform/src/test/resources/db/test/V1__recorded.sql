create table recorded (
    id       bigint generated always as identity primary key,
    ticket   uuid   not null,
    type     text   not null,
    sequence bigint not null
);

create table probe (
    id   bigint generated always as identity primary key,
    text text not null
);
