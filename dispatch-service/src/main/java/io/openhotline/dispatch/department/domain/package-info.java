/// Contains the rules of appeals, as pure functions. A department appeals once against an entry,
/// and another person decides.
@NullMarked
package io.openhotline.dispatch.department.domain;

import org.jspecify.annotations.NullMarked;
