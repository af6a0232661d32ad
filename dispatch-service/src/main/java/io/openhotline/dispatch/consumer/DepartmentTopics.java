package io.openhotline.dispatch.consumer;

import io.openhotline.dispatch.policy.PolicyReader;
import io.openhotline.platform.pack.PackCondition;
import io.openhotline.platform.pack.PackFinding;
import io.openhotline.platform.policy.PackNames;
import io.openhotline.platform.topics.TopicDeclarations;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/// Creates the topics of the departments of a new version, before a work order needs them.
@Singleton
class DepartmentTopics implements PackCondition {
    private static final Logger LOG = Logger.getLogger(DepartmentTopics.class);

    private final TopicDeclarations declarations;
    private final Validator validator;

    DepartmentTopics(TopicDeclarations declarations, Validator validator) {
        this.declarations = declarations;
        this.validator = validator;
    }

    @Override
    public List<PackFinding> findings(Path pack) {
        var topics = new DispatchTopics(PolicyReader.readPack(pack, validator));
        try {
            declarations.declareAhead(topics);
            return List.of();
        } catch (IllegalStateException e) {
            LOG.warn("The topics of a new version are not declared", e);
            return List.of(notDeclared(pack));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(notDeclared(pack));
        }
    }

    private static PackFinding notDeclared(Path pack) {
        return PackFinding.of(
                pack,
                PackNames.FILE,
                "departments",
                "the topics of the departments can't be created now: Kafka is away or refuses it");
    }
}
