package nl.weerzien.casefile.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Case files in PostgreSQL. What may be seen is decided by the row-level security of every table read here.
@Repository
@Transactional
class JdbcCaseFiles implements CaseFiles {
    private final JdbcClient database;
    private final CaseFileTable heads;
    private final NameTable names;
    private final PersonTable people;
    private final TieTable ties;
    private final ApplicationTable applications;
    private final AnswerTable answers;
    private final ExplanationTable explanations;

    JdbcCaseFiles(JdbcClient database) {
        this.database = database;
        heads = new CaseFileTable(database);
        names = new NameTable(database);
        people = new PersonTable(database, names);
        ties = new TieTable(database, names);
        applications = new ApplicationTable(database);
        answers = new AnswerTable(database);
        explanations = new ExplanationTable(database);
    }

    @Override
    public CaseNumber nextNumber(int year) {
        return heads.nextNumber(year);
    }

    @Override
    public void add(CaseFile file) {
        heads.add(file);
        var family = file.family();
        people.add(file.id(), family.sponsor(), true);
        family.relativesOfSponsor().forEach(relative -> addRelative(file.id(), relative));
        family.relationships().forEach(tie -> ties.replace(file.id(), tie));
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return whole(id.value()).findFirst();
    }

    @Override
    public List<CaseFile> all() {
        return whole(heads.all()).toList();
    }

    @Override
    public List<CaseId> ids() {
        return Stream.of(heads.all()).map(CaseId::new).toList();
    }

    @Override
    public List<CaseFile> of(Collection<CaseId> cases) {
        return whole(CaseId.values(cases)).toList();
    }

    @Override
    public Optional<CaseId> knowing(VNumber number) {
        return people.knowing(number);
    }

    @Override
    public boolean knownElsewhere(VNumber number, Optional<CaseId> except) {
        return database.sql("select v_number_known_elsewhere(:number, :case)")
                .param("number", number.digits())
                .param("case", except.map(CaseId::value).orElse(null))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void addRelative(CaseId id, Person relative) {
        people.add(id, relative, false);
        applications.add(id, relative.id());
    }

    @Override
    public boolean changePerson(CaseId id, Person person) {
        return people.change(id, person);
    }

    @Override
    public boolean relate(CaseId id, Relationship relationship, int version) {
        if (!people.countUp(id, relationship.relative(), version)) return false;
        ties.replace(id, relationship);
        return true;
    }

    @Override
    public boolean changePermit(CaseId id, Permit permit, int version) {
        return heads.changePermit(id, permit, version);
    }

    @Override
    public void setAside(CaseId id, PersonId relative, Application.SetAside why) {
        applications.setAside(id, relative, why);
    }

    @Override
    public void takeUp(CaseId id, PersonId relative) {
        applications.setAside(id, relative, null);
    }

    @Override
    public void answer(CaseId id, Answer answer, AccountId by) {
        answers.add(id, answer, by);
    }

    @Override
    public void explain(CaseId id, Explanation explanation, AccountId by) {
        explanations.add(id, explanation, by);
    }

    @Override
    public void takeBack(CaseId id, PersonId person, RequirementId requirement, Instant at) {
        explanations.takeBack(id, person, requirement, at);
    }

    /// Reads any number of case files with one query a table.
    private Stream<CaseFile> whole(UUID... cases) {
        var nameOf = names.of(cases);
        var households = people.of(nameOf, cases);
        var related = ties.of(nameOf, cases);
        var applied = applications.of(cases);
        var answered = answers.of(cases);
        var explained = explanations.of(cases);
        return heads.of(cases).stream().flatMap(head -> {
            var key = head.id().value();
            return Stream.ofNullable(households.get(key))
                    .map(household -> new CaseFile(
                            head.id(),
                            head.number(),
                            head.origin(),
                            head.openedOn(),
                            new Family(household.sponsor(), household.people(), related.getOrDefault(key, List.of())),
                            head.permit(),
                            applied.getOrDefault(key, List.of()),
                            answered.getOrDefault(key, List.of()),
                            explained.getOrDefault(key, List.of()),
                            head.version()));
        });
    }
}
