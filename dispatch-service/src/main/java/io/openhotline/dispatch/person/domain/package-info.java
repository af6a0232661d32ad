/// Finds the person of a department who is responsible for a category and present. The functions
/// are pure: the caller passes who is away.
@NullMarked
package io.openhotline.dispatch.person.domain;

import org.jspecify.annotations.NullMarked;
