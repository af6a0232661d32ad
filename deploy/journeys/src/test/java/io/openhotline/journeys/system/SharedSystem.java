package io.openhotline.journeys.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A class of journeys on the one system that they share, which they use one after the other. A
/// class without it starts a system of its own, beside the shared one.
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SharedSystem
@Execution(ExecutionMode.SAME_THREAD)
public @interface SharedSystem {}
