package io.openhotline.issuer.login;

import io.openhotline.issuer.identity.Identity;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/// The people who can log in. Spring Security loads a person at the beginning of each attempt and
/// doesn't check the password of a locked account.
public final class Staff implements UserDetailsService {
    private final Identity identity;
    private final Map<String, String> passwords;
    private final Attempts attempts;

    /// @param passwords by staff number, in clear
    public Staff(Identity identity, Map<String, String> passwords, Clock clock) {
        this.identity = identity;
        this.passwords = Map.copyOf(passwords);
        this.attempts = new Attempts(clock);
    }

    @Override
    public UserDetails loadUserByUsername(String number) {
        String password = passwords.get(number);
        if (!identity.people().containsKey(number) || password == null) {
            throw new UsernameNotFoundException("unknown staff number");
        }
        return User.withUsername(number)
                .password(DigestPasswordEncoder.digest(password))
                .accountLocked(!attempts.begin(number))
                .authorities(new String[0])
                .build();
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken login) {
            attempts.succeeded(login.getName());
        }
    }
}
