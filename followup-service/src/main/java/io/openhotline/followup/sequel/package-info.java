/// Contains the steps after an answer: the decision after the last rework, examinations of
/// complaints, new matters and sign-offs. Each is recorded once and never changed.
@NullMarked
package io.openhotline.followup.sequel;

import org.jspecify.annotations.NullMarked;
