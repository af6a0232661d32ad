package io.openhotline.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.inject.Inject;

@AnalyzeClasses(
        packages = "io.openhotline.platform",
        importOptions = ImportOption.DoNotIncludeTests.class)
class PlatformArchitectureTest {
    @ArchTest
    static final ArchRule only_the_relay_has_an_emitter =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("RelayPublisher")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(MutinyEmitter.class);

    @ArchTest
    static final ArchRule deadlines_are_plain_java =
            classes()
                    .that()
                    .resideInAPackage("io.openhotline.platform.deadline.domain")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.openhotline.platform.deadline.domain", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule only_conditions_know_cel =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..platform.condition..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.cel..", "com.google.common..", "com.google.protobuf..");

    @ArchTest
    static final ArchRule no_field_injection = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("io.openhotline.platform.(*)..").should().beFreeOfCycles();
}
