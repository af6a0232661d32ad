package io.openhotline.followup.sequel.domain;

/// Lists the reasons for refusing a command; each one is a problem type of the public API.
public enum SequelRefusal {
    CUSTOMER_NOT_ASKED,
    REWORK_LIMIT_NOT_REACHED,
    REWORK_LIMIT_DECIDED,
    TICKET_MOVED_ON,
    REPETITION_NOT_EXAMINED,
    ALREADY_EXAMINED,
    ALREADY_SIGNED_OFF,
    SIGNED_IN_THE_FUTURE
}
