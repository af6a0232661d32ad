/// Decides the life of an article: drafted, approved by another person, published in time,
/// superseded, retired. Plain Java without framework and I/O.
@NullMarked
package io.openhotline.intake.knowledge.domain;

import org.jspecify.annotations.NullMarked;
