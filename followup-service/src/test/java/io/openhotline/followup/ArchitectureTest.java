package io.openhotline.followup;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.openhotline.platform.testing.ArchitectureRules;

@AnalyzeClasses(
        packages = "io.openhotline.followup",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchTests SHARED = ArchTests.in(ArchitectureRules.class);
}
