/// The login of people: pages in Chinese and English, the check of a password, and the lock after
/// wrong passwords.
@NullMarked
package io.openhotline.issuer.login;

import org.jspecify.annotations.NullMarked;
