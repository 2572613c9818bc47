package nl.weerzien.casefile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Changed;
import nl.weerzien.casefile.Permit;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// The case file on the screen while somebody fills it in. Each change of a field is kept at once, on top of what
/// others kept meanwhile; only where two changed the same thing is the second asked.
final class OpenFile {
    private final CaseFileService files;
    private final List<Consumer<CaseFile>> watchers = new ArrayList<>();
    private CaseFile now;

    OpenFile(CaseFileService files, CaseFile now) {
        this.files = files;
        this.now = now;
    }

    /// What one field of a form changes.
    ///
    /// @param <T> the person or the permit
    /// @param <V> what the field holds
    record Part<T, V>(Function<T, @Nullable V> of, BiFunction<T, @Nullable V, T> with) {
        boolean same(T one, T other) {
            return Objects.equals(of.apply(one), of.apply(other));
        }
    }

    /// What became of a field.
    enum Kept {
        YES,
        /// Somebody else has just written something else there.
        CLASH,
        V_NUMBER_TAKEN
    }

    CaseId id() {
        return now.id();
    }

    CaseFile now() {
        return now;
    }

    CaseFileService files() {
        return files;
    }

    Person person(PersonId id) {
        return now.family().person(id);
    }

    /// Is told after every change, by this screen, with the file as it is then.
    void watch(Consumer<CaseFile> watcher) {
        watchers.add(watcher);
    }

    <V> Kept change(PersonId id, Part<Person, V> part, @Nullable V value) {
        return change(file -> file.family().person(id), part, value, (person, _) -> files.changePerson(id(), person));
    }

    <V> Kept change(Part<Permit, V> part, @Nullable V value) {
        return change(
                CaseFile::permit, part, value, (permit, file) -> files.changePermit(id(), permit, file.version()));
    }

    /// Says how somebody is related. When somebody else changed the person meanwhile without touching the tie, the tie
    /// is kept on top of that.
    Kept relate(Relationship tie) {
        var relative = tie.relative();
        var before = now.family().relationshipOf(relative);
        var changed = files.relate(id(), tie, person(relative).version());
        if (changed instanceof Changed.Meanwhile(var there)
                && there.family().relationshipOf(relative).equals(before)) {
            changed = files.relate(id(), tie, there.family().person(relative).version());
        }
        return take(changed);
    }

    /// For what nobody can change against anybody else: additions, answers, explanations.
    void keep(Function<CaseFileService, CaseFile> change) {
        take(new Changed.Kept(change.apply(files)));
    }

    private <T, V> Kept change(
            Function<CaseFile, T> of, Part<T, V> part, @Nullable V value, BiFunction<T, CaseFile, Changed> keep) {
        var before = of.apply(now);
        var changed = keep.apply(part.with().apply(before, value), now);
        if (changed instanceof Changed.Meanwhile(var there) && part.same(before, of.apply(there))) {
            changed = keep.apply(part.with().apply(of.apply(there), value), there);
        }
        return take(changed);
    }

    private Kept take(Changed changed) {
        now = changed.now();
        watchers.forEach(watcher -> watcher.accept(now));
        return switch (changed) {
            case Changed.Kept _ -> Kept.YES;
            case Changed.Meanwhile _ -> Kept.CLASH;
            case Changed.VNumberTaken _ -> Kept.V_NUMBER_TAKEN;
        };
    }
}
