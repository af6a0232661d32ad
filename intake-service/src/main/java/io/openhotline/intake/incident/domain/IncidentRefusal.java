package io.openhotline.intake.incident.domain;

/// Lists the reasons for refusing a command to an incident.
public enum IncidentRefusal {
    /// Refuses because the incident is closed or being closed.
    INCIDENT_OVER,
    /// Refuses because the ticket leads another incident that is not over.
    ALREADY_LEADS,
    /// Refuses a lead that is answered, handled, withdrawn, merged or closed.
    LEAD_OVER,
    /// Refuses to close the incident before the ticket that leads it is handled or answered.
    LEAD_NOT_HANDLED
}
