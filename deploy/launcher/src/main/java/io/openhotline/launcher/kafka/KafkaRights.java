package io.openhotline.launcher.kafka;

import static io.openhotline.launcher.kafka.Right.group;
import static io.openhotline.launcher.kafka.Right.groupsFrom;
import static io.openhotline.launcher.kafka.Right.topic;
import static io.openhotline.launcher.kafka.Right.topicsFrom;
import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The table of rights on the broker. A right that is not in it is refused.
///
/// A service creates the topics that it uses and that are missing. Dispatch has all topics of
/// departments, also of one that the pack doesn't name any more, because it still publishes about
/// that department's work orders.
final class KafkaRights {
    private static final String TICKETS = "tickets.v1";
    private static final String WORK_ORDERS = "workorders.v1";
    private static final String FOLLOW_UPS = "followups.v1";
    private static final String CALLS = "calls.v1";
    private static final String INSPECTIONS = "inspections.v1";
    private static final String DEPARTMENTS = "departments.";

    private static final String INTAKE = "intake-service";
    private static final String DISPATCH = "dispatch-service";
    private static final String FOLLOW_UP = "followup-service";
    private static final String REPORTING = "reporting-service";
    private static final String WEB = "web-service";

    private static final List<Right> SERVICES =
            List.of(
                    topic(INTAKE, TICKETS, WRITE, DESCRIBE, CREATE),
                    topic(INTAKE, CALLS, WRITE, DESCRIBE, CREATE),
                    topic(INTAKE, WORK_ORDERS, READ, DESCRIBE, CREATE),
                    topic(INTAKE, FOLLOW_UPS, READ, DESCRIBE, CREATE),
                    topic(INTAKE, INSPECTIONS, READ, DESCRIBE, CREATE),
                    group(INTAKE, INTAKE),
                    topic(DISPATCH, TICKETS, READ, DESCRIBE, CREATE),
                    topic(DISPATCH, WORK_ORDERS, WRITE, DESCRIBE, CREATE),
                    topic(DISPATCH, FOLLOW_UPS, READ, DESCRIBE, CREATE),
                    topicsFrom(DISPATCH, DEPARTMENTS, READ, WRITE, DESCRIBE, CREATE, ALTER_CONFIGS),
                    group(DISPATCH, DISPATCH),
                    topic(FOLLOW_UP, TICKETS, READ, DESCRIBE, CREATE),
                    topic(FOLLOW_UP, WORK_ORDERS, READ, DESCRIBE, CREATE),
                    topic(FOLLOW_UP, FOLLOW_UPS, WRITE, DESCRIBE, CREATE),
                    topic(FOLLOW_UP, CALLS, READ, DESCRIBE, CREATE),
                    topic(FOLLOW_UP, INSPECTIONS, WRITE, DESCRIBE, CREATE),
                    group(FOLLOW_UP, FOLLOW_UP),
                    topic(REPORTING, TICKETS, READ, DESCRIBE, CREATE),
                    topic(REPORTING, WORK_ORDERS, READ, DESCRIBE, CREATE),
                    topic(REPORTING, FOLLOW_UPS, READ, DESCRIBE, CREATE),
                    topic(REPORTING, CALLS, READ, DESCRIBE, CREATE),
                    topic(REPORTING, INSPECTIONS, READ, DESCRIBE, CREATE),
                    group(REPORTING, REPORTING),
                    topic(WEB, TICKETS, READ, DESCRIBE),
                    topic(WEB, WORK_ORDERS, READ, DESCRIBE),
                    topic(WEB, FOLLOW_UPS, READ, DESCRIBE),
                    topic(WEB, CALLS, READ, DESCRIBE),
                    // each instance has a group of its own
                    groupsFrom(WEB, WEB + "."));

    private KafkaRights() {}

    /// @param departments the codes of the pack
    static List<Right> of(Collection<String> departments) {
        return Stream.concat(
                        SERVICES.stream(),
                        departments.stream().flatMap(code -> department(code).stream()))
                .toList();
    }

    static String userOf(String department) {
        return "department-" + department;
    }

    /// The group's prefix ends with a dot: codes have none, so `water` doesn't reach the groups of
    /// `water-plant`.
    private static List<Right> department(String code) {
        String user = userOf(code);
        return List.of(
                topic(user, DEPARTMENTS + code + ".v1", READ, DESCRIBE),
                topic(user, DEPARTMENTS + code + ".replies.v1", WRITE, DESCRIBE),
                group(user, user),
                groupsFrom(user, user + "."));
    }
}
