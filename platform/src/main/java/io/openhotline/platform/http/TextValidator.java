package io.openhotline.platform.http;

import io.openhotline.contracts.BlankText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/// Checks [Text]. The message is the name of the rule.
public class TextValidator implements ConstraintValidator<Text, CharSequence> {
    private Text rule;

    @SuppressWarnings("NullAway.Init") // initialize is always called first
    public TextValidator() {}

    @Override
    public void initialize(Text annotation) {
        this.rule = annotation;
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String text = value.toString();
        int length = text.codePointCount(0, text.length());
        if (length > rule.max() || length < rule.min() || (rule.min() > 0 && BlankText.is(text))) {
            return false;
        }
        if (text.codePoints().allMatch(this::isPrintable)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("printable").addConstraintViolation();
        return false;
    }

    private boolean isPrintable(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t' -> rule.multiline();
            default ->
                    !Character.isISOControl(codePoint)
                            && Character.getType(codePoint) != Character.SURROGATE;
        };
    }
}
