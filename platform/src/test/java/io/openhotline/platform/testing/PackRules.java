package io.openhotline.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.openhotline.platform.pack.PackScoped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;

/// A bean that takes the policy lives once for each version of the pack.
final class PackRules {
    private PackRules() {}

    @ArchTest
    static final ArchRule a_bean_that_lives_longer_than_a_version_takes_no_policy =
            constructors().should(takeNoPolicyUnlessPackScoped());

    /// A client proxy overrides methods only, and no final ones.
    @ArchTest
    static final ArchRule a_call_of_a_bean_of_the_pack_reaches_the_version =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(PackScoped.class)
                    .and()
                    .areNotPrivate()
                    .and()
                    .areNotStatic()
                    .should()
                    .notBeFinal();

    private static ArchCondition<JavaConstructor> takeNoPolicyUnlessPackScoped() {
        return new ArchCondition<>("take no policy unless their class is @PackScoped") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                if (livesForEver(constructor.getOwner())) {
                    constructor.getRawParameterTypes().stream()
                            .filter(PackRules::isPolicy)
                            .forEach(policy ->
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    constructor,
                                                    constructor.getFullName()
                                                            + " takes a policy")));
                }
            }
        };
    }

    private static boolean livesForEver(JavaClass bean) {
        return !bean.isAnnotatedWith(PackScoped.class)
                && (bean.isAnnotatedWith(ApplicationScoped.class)
                        || bean.isAnnotatedWith(Singleton.class)
                        || bean.isAnnotatedWith(Path.class));
    }

    private static boolean isPolicy(JavaClass type) {
        return type.getSimpleName().endsWith("Policy") && type.getPackageName().endsWith(".policy");
    }
}
