/// The vocabulary that packs and facts share: kinds of categories and the indicators there are.
/// Plain values, known to every other package.
@NullMarked
package io.openhotline.reporting.policy.domain;

import org.jspecify.annotations.NullMarked;
