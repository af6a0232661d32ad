package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Observation;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The stored name of each type of observation. It stays the same when a Java name changes.
enum ObservationType {
    RECEIVED("received", Observation.Received.class),
    RECLASSIFIED("reclassified", Observation.Reclassified.class),
    ANSWERED("answered", Observation.Answered.class),
    WITHDRAWN("withdrawn", Observation.Withdrawn.class),
    MERGED("merged", Observation.Merged.class),
    UNMERGED("unmerged", Observation.Unmerged.class),
    LED_INCIDENT("led-incident", Observation.LedIncident.class),
    JOINED_INCIDENT("joined-incident", Observation.JoinedIncident.class),
    LEFT_INCIDENT("left-incident", Observation.LeftIncident.class),
    CLOSED("closed", Observation.Closed.class),
    REOPENED("reopened", Observation.Reopened.class),
    ISSUED("issued", Observation.Issued.class),
    COMPLETED("completed", Observation.Completed.class),
    RETURNED("returned", Observation.Returned.class),
    RETURN_REFUSED("return-refused", Observation.ReturnRefused.class),
    REASSIGNED("reassigned", Observation.Reassigned.class),
    RECALLED("recalled", Observation.Recalled.class),
    OVERDUE("overdue", Observation.Overdue.class),
    OVERDUE_WITHDRAWN("overdue-withdrawn", Observation.OverdueWithdrawn.class),
    CUSTOMER_OVERDUE("customer-overdue", Observation.CustomerOverdue.class),
    WARNED("warned", Observation.Warned.class),
    WARNING_LIFTED("warning-lifted", Observation.WarningLifted.class),
    BECAME_MAJOR("became-major", Observation.BecameMajor.class),
    ASKED("asked", Observation.Asked.class),
    NOT_SAMPLEABLE("not-sampleable", Observation.NotSampleable.class),
    REPORT_COMPLETED("report-completed", Observation.ReportCompleted.class),
    QUEUE_REACHED("queue-reached", Observation.QueueReached.class),
    ACCEPTED("accepted", Observation.Accepted.class),
    ACCEPT_OVERDUE("accept-overdue", Observation.AcceptOverdue.class),
    ACCEPT_OVERDUE_WITHDRAWN("accept-overdue-withdrawn", Observation.AcceptOverdueWithdrawn.class),
    CHASED("chased", Observation.Chased.class),
    EXTENDED("extended", Observation.Extended.class),
    SUSPENDED("suspended", Observation.Suspended.class),
    CLOCK_ENDED("clock-ended", Observation.ClockEnded.class),
    APPEALED("appealed", Observation.Appealed.class),
    DISSATISFACTION_LIFTED("dissatisfaction-lifted", Observation.DissatisfactionLifted.class),
    SURVEY_PLANNED("survey-planned", Observation.SurveyPlanned.class),
    SURVEY_CANCELLED("survey-cancelled", Observation.SurveyCancelled.class),
    SURVEY_UNANSWERED("survey-unanswered", Observation.SurveyUnanswered.class),
    REWORK_REQUESTED("rework-requested", Observation.ReworkRequested.class);

    private static final Map<String, ObservationType> BY_NAME = index(type -> type.stored);
    private static final Map<Class<?>, ObservationType> BY_RECORD = index(type -> type.record);

    private final String stored;
    private final Class<? extends Observation> record;

    ObservationType(String stored, Class<? extends Observation> record) {
        this.stored = stored;
        this.record = record;
    }

    static String nameOf(Observation observation) {
        ObservationType type = BY_RECORD.get(observation.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No name for " + observation.getClass());
        }
        return type.stored;
    }

    static Observation read(String name, String json) {
        ObservationType type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalStateException("Unknown observation '" + name + "'");
        }
        return StoredJson.read(json, type.record);
    }

    private static <K> Map<K, ObservationType> index(Function<ObservationType, K> key) {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(key, type -> type));
    }
}
