package io.openhotline.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// The rules of architecture of every service. A rule that matches no class fails.
public final class ArchitectureRules {
    private ArchitectureRules() {}

    @ArchTest static final ArchTests ROLES = ArchTests.in(RoleRules.class);

    @ArchTest static final ArchTests PACKS = ArchTests.in(PackRules.class);

    @ArchTest
    static final ArchRule the_domain_is_plain_java =
            classes()
                    .that()
                    .resideInAPackage("io.openhotline..domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.openhotline..domain..",
                            "io.openhotline.platform.actor..",
                            "java..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule the_domain_is_given_time_and_ids =
            noClasses()
                    .that()
                    .resideInAPackage("io.openhotline..domain..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule resources_do_not_touch_storage =
            noClasses()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("Repository")
                    .orShould()
                    .dependOnClassesThat(resideInAPackage("io.openhotline.platform.journal.."));

    @ArchTest
    static final ArchRule storage_is_hidden =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule endpoints_are_public =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .and()
                    .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                    .should()
                    .bePublic();

    @ArchTest
    static final ArchRule no_field_injection = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule features_form_no_cycles =
            slices().matching("io.openhotline.*.(*)..").should().beFreeOfCycles();
}
