package io.openhotline.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.openhotline.platform.testing.ArchitectureRules;

@AnalyzeClasses(
        packages = "io.openhotline.reporting",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchTests COMMON = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule events_are_known_where_they_come_in_and_nowhere_else =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.openhotline.reporting.consumer")
                    .and()
                    .doNotHaveSimpleName("SourceTopics")
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.openhotline.contracts"));

    @ArchTest
    static final ArchRule reports_are_read_from_the_rollups_and_never_from_facts =
            noClasses()
                    .that()
                    .resideInAPackage("io.openhotline.reporting.report..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.openhotline.reporting.fact"));

    @ArchTest
    static final ArchRule nothing_is_published =
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.openhotline.platform.journal.."));
}
