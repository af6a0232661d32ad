package io.openhotline.platform.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Ends a run that met a transient fault of the database.
@WaitsForDatabase("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WaitForDatabase {
    @AroundInvoke
    @Nullable Object run(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            if (!Faults.isTransient(e)) {
                throw e;
            }
            Logger.getLogger(call.getMethod().getDeclaringClass())
                    .warnf("%s wait for the database: %s", work(call), e.getMessage());
            return null;
        }
    }

    private static String work(InvocationContext call) {
        return call.getInterceptorBinding(WaitsForDatabase.class).value();
    }
}
