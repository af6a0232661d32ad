package io.openhotline.platform.identity;

import io.openhotline.testplatform.issuer.TestIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Gives a test class an issuer of its own, in the place of the one of the JVM.
public final class OwnIssuer implements QuarkusTestResourceLifecycleManager {
    private final TestIssuer issuer = new TestIssuer();
    private boolean away;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void init(Map<String, String> arguments) {
        away = Boolean.parseBoolean(arguments.get("away"));
    }

    @Override
    public Map<String, String> start() {
        if (!away) {
            issuer.open();
        }
        return Map.of("hotline.issuer", issuer.url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, new TestInjector.MatchesType(TestIssuer.class));
    }

    @Override
    public void stop() {
        issuer.stop();
    }
}
