package nl.weerzien.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class InMemoryAccounts implements Accounts {
    private final List<Account> accounts = new ArrayList<>();
    private final Map<AccountId, String> hashes = new HashMap<>();

    @Override
    public Optional<Account> find(AccountId id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return accounts.stream()
                .filter(account -> account.login().equalsIgnoreCase(login))
                .findFirst();
    }

    @Override
    public List<Account> of(OfficeId office) {
        return accounts.stream()
                .filter(account -> account.office().equals(office))
                .toList();
    }

    @Override
    public boolean add(Account account, String passwordHash) {
        if (findByLogin(account.login()).isPresent()) return false;
        hashes.put(account.id(), passwordHash);
        return accounts.add(account);
    }

    @Override
    public Optional<String> passwordHashOf(AccountId id) {
        return Optional.ofNullable(hashes.get(id));
    }

    @Override
    public void changePassword(AccountId id, String passwordHash, Instant at) {
        hashes.put(id, passwordHash);
    }

    @Override
    public void changeLanguage(AccountId id, Locale language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void disable(AccountId id, Instant at) {
        accounts.replaceAll(account -> account.id().equals(id)
                ? new Account(
                        id,
                        account.role(),
                        account.office(),
                        account.login(),
                        account.name(),
                        account.language(),
                        account.createdAt(),
                        at)
                : account);
    }

    @Override
    public void enable(AccountId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean stillWelcome(AccountId id, Instant since) {
        throw new UnsupportedOperationException();
    }
}
