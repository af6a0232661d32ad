package io.openhotline.launcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.client.TopicPrefix;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.junit.jupiter.api.Test;

class KafkaRightsTest {
    private final List<AclBinding> rights = rights("");

    private static List<AclBinding> rights(String prefix) {
        return KafkaRights.of(List.of("water", "water-plant")).stream()
                .flatMap(right -> right.bindings(new TopicPrefix(prefix)))
                .toList();
    }

    @Test
    void a_department_reads_its_instructions_writes_its_replies_and_has_its_own_groups() {
        assertThat(of("department-water"))
                .containsExactlyInAnyOrder(
                        "READ departments.water.v1",
                        "DESCRIBE departments.water.v1",
                        "WRITE departments.water.replies.v1",
                        "DESCRIBE departments.water.replies.v1",
                        "READ department-water",
                        "READ department-water.*");
    }

    @Test
    void no_right_of_a_department_reaches_a_department_whose_code_begins_alike() {
        assertThat(rights)
                .filteredOn(right -> right.entry().principal().equals("User:department-water"))
                .noneMatch(right -> reaches(right, "department-water-plant"))
                .noneMatch(right -> reaches(right, "departments.water-plant.v1"));
    }

    @Test
    void only_the_publisher_of_a_topic_may_write_it() {
        assertThat(writersOf("tickets.v1")).containsExactly("User:intake-service");
        assertThat(writersOf("workorders.v1")).containsExactly("User:dispatch-service");
        assertThat(writersOf("followups.v1")).containsExactly("User:followup-service");
        assertThat(writersOf("calls.v1")).containsExactly("User:intake-service");
        assertThat(writersOf("inspections.v1")).containsExactly("User:followup-service");
    }

    @Test
    void nobody_may_change_users_or_rights_or_delete_anything() {
        assertThat(rights)
                .extracting(right -> right.entry().operation())
                .doesNotContain(AclOperation.ALTER, AclOperation.ALL, AclOperation.DELETE);
    }

    @Test
    void a_hotline_with_a_prefix_has_no_right_on_anything_of_another_hotline() {
        List<AclBinding> telecom = rights("telecom.");

        assertThat(telecom)
                .hasSameSizeAs(rights)
                .allMatch(right -> right.pattern().name().startsWith("telecom."))
                .allMatch(right -> right.entry().principal().startsWith("User:telecom."));
        assertThat(telecom)
                .noneMatch(right -> reaches(right, "tickets.v1"))
                .noneMatch(right -> reaches(right, "departments.water.v1"))
                .noneMatch(right -> reaches(right, "telecom-east.departments.water.v1"))
                .anyMatch(right -> reaches(right, "telecom.departments.water.v1"));
        assertThat(rights).noneMatch(right -> reaches(right, "telecom.departments.water.v1"));
    }

    @Test
    void a_hotline_leaves_users_of_another_hotline_alone() {
        var none = new TopicPrefix("");
        var telecom = new TopicPrefix("telecom.");

        assertThat(KafkaUsers.isOurs("intake-service", none)).isTrue();
        assertThat(KafkaUsers.isOurs("telecom.intake-service", none)).isFalse();
        assertThat(KafkaUsers.isOurs("telecom.department-water", telecom)).isTrue();
        assertThat(KafkaUsers.isOurs("department-water", telecom)).isFalse();
        assertThat(KafkaUsers.isOurs("telecom.monitoring", telecom)).isFalse();
    }

    @Test
    void the_departments_are_those_of_the_pack() {
        assertThat(Departments.of(Path.of("../policies/water-utility")))
                .containsExactlyInAnyOrder(
                        "sales-office", "engineering", "water-plant", "technical");
    }

    private List<String> of(String user) {
        return rights.stream()
                .filter(right -> right.entry().principal().equals("User:" + user))
                .map(right -> right.entry().operation() + " " + name(right))
                .toList();
    }

    private List<String> writersOf(String topic) {
        return rights.stream()
                .filter(right -> right.entry().operation() == AclOperation.WRITE)
                .filter(right -> reaches(right, topic))
                .map(right -> right.entry().principal())
                .toList();
    }

    private static String name(AclBinding right) {
        return right.pattern().name()
                + (right.pattern().patternType() == PatternType.PREFIXED ? "*" : "");
    }

    private static boolean reaches(AclBinding right, String name) {
        return right.pattern().patternType() == PatternType.PREFIXED
                ? name.startsWith(right.pattern().name())
                : name.equals(right.pattern().name());
    }
}
