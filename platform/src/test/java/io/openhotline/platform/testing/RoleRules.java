package io.openhotline.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// One role has one suffix, in all services.
final class RoleRules {
    private RoleRules() {}

    @ArchTest
    static final ArchRule what_serves_http_is_a_resource =
            classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule what_is_mapped_to_a_table_is_an_entity =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveSimpleNameEndingWith("Entity");

    @ArchTest
    static final ArchRule what_stores_entities_is_a_repository =
            classes()
                    .that()
                    .areAssignableTo(PanacheRepositoryBase.class)
                    .should()
                    .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule consumers_alone_read_topics =
            methods()
                    .that()
                    .areAnnotatedWith(Incoming.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Consumer");

    @ArchTest
    static final ArchRule what_decides_is_a_decider =
            methods()
                    .that()
                    .haveName("decide")
                    .and()
                    .areNotPrivate()
                    .and()
                    .areStatic()
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Decider")
                    // reporting decides nothing
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_has_a_transaction_is_a_service_or_a_repository =
            methods()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveNameMatching(".*(Service|Repository|Consumer|Reader)");

    @ArchTest
    static final ArchRule what_produces_the_policy_is_the_policy_producer =
            methods()
                    .that()
                    .areAnnotatedWith(Produces.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleName("PolicyProducer");

    @ArchTest
    static final ArchRule the_body_of_a_request_is_a_request_or_a_command =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .and()
                    .arePublic()
                    .should(haveBodiesWithTheirSuffix());

    /// A file comes as a stream.
    private static ArchCondition<JavaMethod> haveBodiesWithTheirSuffix() {
        return new ArchCondition<>("have bodies that end with Request or Command") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(RoleRules::isBody)
                        .filter(body -> !body.getRawType().isEquivalentTo(InputStream.class))
                        .map(body -> body.getRawType().getSimpleName())
                        .filter(name -> !name.endsWith("Request") && !name.endsWith("Command"))
                        .forEach(name ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                method,
                                                method.getFullName() + " reads a " + name)));
            }
        };
    }

    /// Parameters of a path, a query, a header or the context have an annotation of JAX-RS.
    private static boolean isBody(JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .noneMatch(it -> it.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
    }
}
