package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.policy.Department;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.topics.TopicsUsed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists the topics of dispatch: the topics of our services, and two for each department of the
/// policy.
@PackScoped
class DispatchTopics implements TopicsUsed {
    /// Names the consumer group and the inbox of all consumers of dispatch.
    static final String GROUP = "dispatch-service";

    private final List<String> departments;

    DispatchTopics(DispatchPolicy policy) {
        this.departments = policy.departments().stream().map(Department::code).toList();
    }

    @Override
    public List<String> topics() {
        return Stream.concat(
                        Stream.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS),
                        departments.stream()
                                .flatMap(code ->
                                        Stream.of(Topics.department(code), Topics.replies(code))))
                .toList();
    }

    /// The time of a reply is the time at which the broker received it (F3).
    @Override
    public Set<String> topicsInBrokerTime() {
        return departments.stream().map(Topics::replies).collect(Collectors.toSet());
    }
}
