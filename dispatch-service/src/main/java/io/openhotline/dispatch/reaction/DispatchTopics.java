package io.openhotline.dispatch.reaction;

import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.policy.Department;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.topics.TopicsUsed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The topics of dispatch: those of all services, and two for each department of the policy.
@Singleton
class DispatchTopics implements TopicsUsed {
    private final List<String> departments;

    DispatchTopics(DispatchPolicy policy) {
        this.departments = policy.departments().stream().map(Department::code).toList();
    }

    List<String> answers() {
        return Stream.concat(
                        Stream.of(Topics.FOLLOW_UPS), departments.stream().map(Topics::replies))
                .toList();
    }

    @Override
    public List<String> topics() {
        return Stream.of(
                        Stream.of(Topics.TICKETS, Topics.WORK_ORDERS),
                        answers().stream(),
                        departments.stream().map(Topics::department))
                .flatMap(Function.identity())
                .toList();
    }
}
