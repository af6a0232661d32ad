package io.openhotline.platform.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lists keys that older packs have in this place and that `names.yaml` has now, so that the
/// refusal of such a pack says what to move (decision 0063).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MovedToNames {
    String[] value();
}
