# Plants slips in the rule engine and counts those that a test notices. Sourced by ./run mutation, which ends here. POSIX sh.

need_jdk
need_maven
mkdir -p target
echo "Planting slips (about ten minutes) ..."
mvn -q -B -ntp -Pmutation,quick -Dvaadin.skip test-compile pitest:mutationCoverage >target/mutation.log 2>&1 ||
    { tail -n 30 target/mutation.log >&2; fail "No score; all of it is in target/mutation.log."; }
# file, class, mutator, method, line, status: a class a line with what nobody noticed, then the score
awk -F, '{ all++; class = $2; sub(/^.*\./, "", class); of[class]++ }
    $6 == "SURVIVED" || $6 == "NO_COVERAGE" { missed[class]++; where[class] = where[class] " " $4 ":" $5; next }
    { noticed++ }
    END {
        for (class in missed) printf "%s %d of %d missed:%s\n", class, missed[class], of[class], where[class] | "sort"
        close("sort")
        printf "%d of %d slips noticed (%.0f %%)\n", noticed, all, all ? 100 * noticed / all : 0
    }' target/pit-reports/mutations.csv
exit
