package io.openhotline.dispatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.openhotline.platform.testing.ArchitectureRules;

@AnalyzeClasses(
        packages = "io.openhotline.dispatch",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests of_every_service = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule only_the_platform_knows_cel =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.cel..", "com.google..");
}
