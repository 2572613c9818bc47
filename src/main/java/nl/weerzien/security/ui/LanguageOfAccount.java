package nl.weerzien.security.ui;

import java.util.Optional;
import nl.weerzien.security.Account;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shell.KeptLanguage;
import nl.weerzien.shell.Language;
import org.springframework.stereotype.Component;

/// Keeps the language somebody chose with their account, so that they find it on every device.
@Component
class LanguageOfAccount implements KeptLanguage {
    private final SignedIn signedIn;
    private final Accounts accounts;

    LanguageOfAccount(SignedIn signedIn, Accounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    public Optional<Language> find() {
        return signedIn.find()
                .flatMap(user -> accounts.find(user.id()))
                .map(Account::language)
                .map(Language::of);
    }

    @Override
    public void keep(Language language) {
        signedIn.find().ifPresent(user -> accounts.changeLanguage(user.id(), language.locale()));
    }
}
