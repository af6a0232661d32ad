/// The questions that an agent asks, as clients see them. Also the check of answers against them.
@NullMarked
package io.openhotline.followup.questionnaire;

import org.jspecify.annotations.NullMarked;
