package io.openhotline.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "io.openhotline.contracts",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ContractsArchitectureTest {
    @ArchTest
    static final ArchRule events_are_plain_java =
            classes()
                    .that()
                    .resideInAPackage("io.openhotline.contracts")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("io.openhotline.contracts", "java..", "org.jspecify..");

    /// A department's developer gets Jackson, the Kafka client where wanted, and nothing else.
    @ArchTest
    static final ArchRule contracts_know_no_framework =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.openhotline.contracts..",
                            "java..",
                            "org.jspecify..",
                            "com.fasterxml.jackson..",
                            "org.apache.kafka.common.header..");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("io.openhotline.contracts.(**)").should().beFreeOfCycles();
}
