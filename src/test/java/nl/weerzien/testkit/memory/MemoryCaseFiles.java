package nl.weerzien.testkit.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.Application;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFiles;
import nl.weerzien.casefile.CaseNumber;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.VNumber;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Case files kept in memory.
final class MemoryCaseFiles implements CaseFiles {
    private final Map<CaseId, CaseFile> files = new LinkedHashMap<>();
    private final MemoryPeople people;
    private final Preparers preparers;

    MemoryCaseFiles(MemoryPeople people, Preparers preparers) {
        this.people = people;
        this.preparers = preparers;
    }

    @Override
    public CaseNumber nextNumber(int year) {
        return new CaseNumber(year, files.size() + 1);
    }

    @Override
    public void add(CaseFile file) {
        files.put(file.id(), file);
        preparers.changed(file.id());
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(files.get(id)).filter(file -> people.sees(file.id()));
    }

    @Override
    public List<CaseFile> all() {
        return files.values().stream()
                .filter(file -> people.sees(file.id()))
                .toList()
                .reversed();
    }

    @Override
    public List<CaseId> ids() {
        return all().stream().map(CaseFile::id).toList();
    }

    @Override
    public List<CaseFile> of(Collection<CaseId> cases) {
        return all().stream().filter(file -> cases.contains(file.id())).toList();
    }

    @Override
    public Optional<CaseId> knowing(VNumber number) {
        return all().stream()
                .filter(file -> knows(file, number))
                .map(CaseFile::id)
                .findFirst();
    }

    @Override
    public boolean knownElsewhere(VNumber number, Optional<CaseId> except) {
        return files.values().stream()
                .filter(file -> !except.equals(Optional.of(file.id())))
                .anyMatch(file -> knows(file, number));
    }

    @Override
    public void addRelative(CaseId id, Person relative) {
        change(id, file -> {
            var family = file.family();
            var everybody = with(family.people(), _ -> false, relative);
            var applications =
                    with(file.applications(), _ -> false, new Application(relative.id(), relative.vNumber(), null));
            return copy(
                    file,
                    new Family(family.sponsorId(), everybody, family.relationships()),
                    applications,
                    file.answers(),
                    file.explanations());
        });
    }

    @Override
    public boolean changePerson(CaseId id, Person person) {
        var family = file(id).family();
        if (family.person(person.id()).version() != person.version()) return false;
        var everybody = family.people().stream()
                .map(one -> one.id().equals(person.id()) ? person.withVersion(person.version() + 1) : one)
                .toList();
        changeFamily(id, new Family(family.sponsorId(), everybody, family.relationships()));
        return true;
    }

    @Override
    public boolean relate(CaseId id, Relationship tie, int version) {
        var family = file(id).family();
        if (family.person(tie.relative()).version() != version) return false;
        var ties = with(family.relationships(), old -> old.relative().equals(tie.relative()), tie);
        changeFamily(id, new Family(family.sponsorId(), family.people(), ties));
        return true;
    }

    @Override
    public boolean changePermit(CaseId id, Permit permit, int version) {
        if (file(id).version() != version) return false;
        change(
                id,
                file -> new CaseFile(
                        id,
                        file.number(),
                        file.origin(),
                        file.openedOn(),
                        file.family(),
                        permit,
                        file.applications(),
                        file.answers(),
                        file.explanations(),
                        version + 1));
        return true;
    }

    @Override
    public void setAside(CaseId id, PersonId relative, Application.SetAside why) {
        apply(id, relative, why);
    }

    @Override
    public void takeUp(CaseId id, PersonId relative) {
        apply(id, relative, null);
    }

    @Override
    public void answer(CaseId id, Answer answer, AccountId by) {
        change(
                id,
                file -> copy(
                        file,
                        file.family(),
                        file.applications(),
                        with(
                                file.answers(),
                                old -> old.person().equals(answer.person()) && old.fact() == answer.fact(),
                                answer),
                        file.explanations()));
    }

    @Override
    public void explain(CaseId id, Explanation explanation, AccountId by) {
        change(
                id,
                file -> copy(
                        file,
                        file.family(),
                        file.applications(),
                        file.answers(),
                        with(
                                file.explanations(),
                                about(explanation.person(), explanation.requirement()),
                                explanation)));
    }

    @Override
    public void takeBack(CaseId id, PersonId person, RequirementId requirement, Instant at) {
        change(
                id,
                file -> copy(
                        file,
                        file.family(),
                        file.applications(),
                        file.answers(),
                        file.explanations().stream()
                                .filter(about(person, requirement).negate())
                                .toList()));
    }

    private static boolean knows(CaseFile file, VNumber number) {
        return file.family().people().stream().anyMatch(person -> number.equals(person.vNumber()));
    }

    private static Predicate<Explanation> about(PersonId person, RequirementId requirement) {
        return told -> told.person().equals(person) && told.requirement().equals(requirement);
    }

    private void apply(CaseId id, PersonId relative, Application.@Nullable SetAside aside) {
        change(id, file -> {
            var old = file.application(relative).orElseThrow();
            var applications = file.applications().stream()
                    .map(one -> one.equals(old) ? new Application(relative, old.vNumber(), aside) : one)
                    .toList();
            return copy(file, file.family(), applications, file.answers(), file.explanations());
        });
    }

    private void changeFamily(CaseId id, Family family) {
        change(id, file -> copy(file, family, file.applications(), file.answers(), file.explanations()));
    }

    private void change(CaseId id, UnaryOperator<CaseFile> change) {
        files.put(id, change.apply(file(id)));
        preparers.changed(id);
    }

    private CaseFile file(CaseId id) {
        return Optional.ofNullable(files.get(id)).orElseThrow();
    }

    private static <T> List<T> with(List<T> all, Predicate<T> replaced, T one) {
        var changed = new ArrayList<>(all);
        changed.removeIf(replaced);
        changed.add(one);
        return changed;
    }

    private static CaseFile copy(
            CaseFile old,
            Family family,
            List<Application> applications,
            List<Answer> answers,
            List<Explanation> explanations) {
        return new CaseFile(
                old.id(),
                old.number(),
                old.origin(),
                old.openedOn(),
                family,
                old.permit(),
                applications,
                answers,
                explanations,
                old.version());
    }
}
