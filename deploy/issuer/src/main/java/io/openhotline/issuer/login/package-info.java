/// How people log in: the pages in Chinese and English, the check of a password, and the lock after
/// wrong ones.
@NullMarked
package io.openhotline.issuer.login;

import org.jspecify.annotations.NullMarked;
