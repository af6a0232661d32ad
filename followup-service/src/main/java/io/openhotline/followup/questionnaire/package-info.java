/// Contains the questions as clients see them, and the check of answers against them.
@NullMarked
package io.openhotline.followup.questionnaire;

import org.jspecify.annotations.NullMarked;
