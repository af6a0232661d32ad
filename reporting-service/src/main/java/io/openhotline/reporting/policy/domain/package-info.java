/// The words that packs and facts share: the kinds of categories, the indicators, and what tickets
/// are counted by. Every other package may use them.
@NullMarked
package io.openhotline.reporting.policy.domain;

import org.jspecify.annotations.NullMarked;
