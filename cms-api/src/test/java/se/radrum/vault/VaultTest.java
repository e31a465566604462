package se.radrum.vault;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** Whose keys open what. */
@Tag("guard:admin")
class VaultTest {
  private static final String PHRASE = "en grön cykel utan ringklocka";
  private static final UUID ANNA = new UUID(1, 1);
  private static final UUID BEA = new UUID(1, 2);
  private static final UUID CIA = new UUID(1, 3);
  private static final UUID DISA = new UUID(1, 4);

  private final Path data;
  private InMemory memory;
  private Vault vault;
  private SealedCases sealed;
  private CaseCodes codes;

  VaultTest(@TempDir Path data) {
    this.data = data;
    memory = new InMemory(data);
    vault = memory.vault;
    sealed = memory.sealed;
    codes = memory.codes;
  }

  @Test
  void aCaseOpensWithItsCodeAndNoOther() {
    var group = founded();
    var code = sealed.keys(SubmissionKey.random());
    var open = sealed.create(code, Set.of(group));
    sealed.add(open, "text", "en väg in");
    var again = sealed.byCode(sealed.keys(code.code())).orElseThrow();
    assertEquals(List.of("en väg in"), texts(again));
    assertEquals(
        Optional.empty(), sealed.byCode(sealed.keys(SubmissionKey.random())).map(SealedCase::id));
  }

  @Test
  void everyoneInTheChosenGroupCanReadAndNobodyElse() {
    var group = founded();
    vault.enrol(DISA, PHRASE);
    var open = sealed.create(sealed.keys(SubmissionKey.random()), Set.of(group));
    sealed.add(open, "text", "en väg in");
    for (var reader : List.of(ANNA, BEA)) {
      assertEquals(Set.of(open.id()), sealed.readableBy(reader));
      assertEquals(
          List.of("en väg in"), texts(sealed.openAs(vault.unlock(reader, PHRASE), open.id())));
    }
    var disa = vault.unlock(DISA, PHRASE);
    assertEquals(Set.of(), sealed.readableBy(DISA));
    assertKind(Kind.MISSING, () -> sealed.openAs(disa, open.id()));
  }

  @Test
  void recordsKeepTheirOrderAndTheirKinds() {
    var open = sealed.create(Set.of(founded()));
    for (var i = 0; i < 20; i++) sealed.add(open, i % 2 == 0 ? "reply" : "answer", "nr " + i);
    var records = sealed.records(open);
    for (var i = 0; i < 20; i++) assertEquals("nr " + i, records.get(i).text());
    assertEquals("answer", records.get(1).kind());
  }

  @Test
  void aRecordThatIsTakenAwayOrSwappedIsNoticed() {
    var open = sealed.create(Set.of(founded()));
    var other = sealed.create(Set.of(vault.readerGroups().get(0).id()));
    sealed.add(open, "reply", "ja");
    sealed.add(open, "reply", "nej");
    sealed.add(other, "reply", "kanske");
    var sheets = memory.cases.sheets;
    var taken = sheets.remove(0);
    assertKind(Kind.CONFLICT, () -> sealed.records(open));
    var foreign = sheets.get(1);
    sheets.add(new Sheet(taken.id(), open.id(), foreign.sealed()));
    assertKind(Kind.CONFLICT, () -> sealed.records(open));
    sheets.remove(sheets.size() - 1);
    sheets.add(new Sheet(taken.id(), open.id(), sheets.get(0).sealed()));
    assertKind(Kind.CONFLICT, () -> sealed.records(open));
  }

  @Test
  void whatIsEnclosedIsReadByItselfBoundToItsCaseAndMissedWhenItIsTaken() {
    var open = sealed.create(Set.of(founded()));
    var other = sealed.create(Set.of(vault.readerGroups().get(0).id()));
    sealed.add(open, "text", "en väg in");
    var picture = memory.enclosures.add(open, "page", new byte[600_000]);
    assertEquals(List.of("en väg in"), texts(open));
    assertEquals(600_000, memory.enclosures.read(open, picture).length);
    assertEquals(1024 * 1024, memory.cases.sheet(picture).orElseThrow().sealed().length, 64);
    assertKind(Kind.MISSING, () -> memory.enclosures.read(other, picture));
    memory.cases.sheets.removeIf(sheet -> sheet.id().equals(picture));
    assertKind(Kind.CONFLICT, () -> memory.enclosures.read(open, picture));
  }

  @Test
  void aSealedTextIsBoundToItsCaseItsKindAndItsRecord() {
    var open = sealed.create(Set.of(founded()));
    var id = Randomness.id();
    var blob = open.seal("reply", id, "ja");
    assertEquals("ja", open.unseal("reply", id, blob));
    assertThrows(Unopenable.class, () -> open.unseal("words", id, blob));
    assertThrows(Unopenable.class, () -> open.unseal("reply", Randomness.id(), blob));
  }

  @Test
  void aWrongPhraseOpensNothingAndSaysNoMoreThanThat() {
    founded();
    assertKind(Kind.INVALID, () -> vault.unlock(ANNA, "en grön cykel med ringklocka"));
    assertKind(Kind.INVALID, () -> vault.unlock(UUID.randomUUID(), PHRASE));
  }

  @Test
  void aPhraseIsLongAndNotMadeOfCommonWords() {
    assertKind(Kind.INVALID, () -> vault.enrol(ANNA, "kort fras"));
    assertKind(Kind.INVALID, () -> vault.enrol(ANNA, "lösenord lösenord 123456"));
    assertKind(Kind.INVALID, () -> vault.enrol(ANNA, "aaaaaaaaaaaaaaaaaaaaaa"));
    assertKind(Kind.INVALID, () -> vault.enrol(ANNA, "Sommaren 2026 i kommunen!"));
    vault.enrol(ANNA, PHRASE);
  }

  @Test
  void aForgottenPhraseIsReplacedWithTheKeyOnPaper() {
    var paper = vault.enrol(ANNA, PHRASE);
    var next = vault.renew(ANNA, String.join(" ", paper.groups()), "tre snälla ugglor i eken");
    assertEquals(8, next.groups().size());
    vault.unlock(ANNA, "tre snälla ugglor i eken");
    assertKind(Kind.INVALID, () -> vault.unlock(ANNA, PHRASE));
    assertKind(Kind.INVALID, () -> vault.renew(ANNA, String.join(" ", paper.groups()), PHRASE));
  }

  @Test
  void aGroupNobodyIsOfferedFoundsNoCouncil() {
    memory.enrol();
    vault.addInnerGroup("Krets", Set.of(ANNA, BEA));
    assertFalse(vault.ready());
    vault.found(new Founding("Rådet", Set.of(ANNA, BEA), Set.of(ANNA, BEA, CIA)));
    assertTrue(vault.ready());
  }

  @Test
  void aCouncilIsFoundedByTwoReadersAndThreeTrusteesOnce() {
    assertFalse(vault.ready());
    assertKind(
        Kind.CONFLICT,
        () -> vault.found(new Founding("Rådet", Set.of(ANNA, BEA), Set.of(ANNA, BEA, CIA))));
    memory = new InMemory(data);
    vault = memory.vault;
    sealed = memory.sealed;
    codes = memory.codes;
    founded();
    assertTrue(vault.ready());
    assertKind(
        Kind.CONFLICT,
        () -> vault.found(new Founding("Rådet", Set.of(ANNA, BEA), Set.of(ANNA, BEA, CIA))));
  }

  @Test
  void anyTwoTrusteesGiveALostCaseToSomebodyNewAndOneAloneCannot() {
    var group = founded();
    var open = sealed.create(sealed.keys(SubmissionKey.random()), Set.of(group));
    sealed.add(open, "text", "en väg in");
    vault.enrol(DISA, PHRASE);
    var trustees = List.of(ANNA, BEA, CIA).stream().map(t -> vault.unlock(t, PHRASE)).toList();
    var alone = trustees.get(0);
    assertKind(Kind.FORBIDDEN, () -> memory.recovery.recover(alone, alone, group, DISA));
    var stranger = vault.unlock(DISA, PHRASE);
    assertKind(Kind.FORBIDDEN, () -> memory.recovery.recover(alone, stranger, group, DISA));
    for (var pair : List.of(List.of(0, 1), List.of(2, 0), List.of(1, 2))) {
      var heir = Randomness.id();
      vault.enrol(heir, PHRASE);
      memory.recovery.recover(trustees.get(pair.get(0)), trustees.get(pair.get(1)), group, heir);
      assertEquals(
          List.of("en väg in"), texts(sealed.openAs(vault.unlock(heir, PHRASE), open.id())));
    }
  }

  @Test
  void whoeverLeavesReadsNothingThatComesAfterwardsAndTheRestReadEverything() {
    var group = founded();
    vault.enrol(DISA, PHRASE);
    vault.addReader(vault.unlock(ANNA, PHRASE), group, DISA);
    var before = sealed.create(Set.of(group));
    vault.removeReader(group, DISA);
    var after = sealed.create(Set.of(group));
    var disa = vault.unlock(DISA, PHRASE);
    assertKind(Kind.MISSING, () -> sealed.openAs(disa, after.id()));
    assertKind(Kind.MISSING, () -> sealed.openAs(disa, before.id()));
    var bea = vault.unlock(BEA, PHRASE);
    assertEquals(2, memory.renewal.renew(bea));
    assertEquals(0, memory.renewal.renew(bea));
    for (var reader : List.of(bea, vault.unlock(ANNA, PHRASE)))
      for (var open : List.of(before, after)) {
        assertEquals(
            Set.of(2), memory.cases.wraps(open.id()).stream().map(Wrap::epoch).collect(toSet()));
        assertEquals(open.id(), sealed.openAs(reader, open.id()).id());
      }
  }

  @Test
  void anEpochNoReaderVouchesForIsNoticedAndNothingIsWrappedForIt() {
    var group = founded();
    var open = sealed.create(Set.of(group));
    memory.forge(group, PrivateKey.random());
    for (var reader : List.of(vault.unlock(ANNA, PHRASE), vault.unlock(BEA, PHRASE))) {
      assertKind(Kind.CONFLICT, () -> vault.recognise(reader));
      assertKind(Kind.CONFLICT, () -> memory.renewal.renew(reader));
    }
    assertEquals(
        Set.of(1), memory.cases.wraps(open.id()).stream().map(Wrap::epoch).collect(toSet()));
  }

  @Test
  void noNewKeyIsMadeForAPublicKeySomebodyHasExchanged() {
    var group = founded();
    vault.enrol(DISA, PHRASE);
    vault.addReader(vault.unlock(ANNA, PHRASE), group, DISA);
    vault.removeReader(group, DISA);
    var bea = vault.unlock(BEA, PHRASE);
    for (var other : List.of(BEA, CIA)) {
      var own = memory.holder(other).publicKey();
      memory.exchange(other, "publicKey", PrivateKey.random().publicKey());
      var anna = vault.unlock(ANNA, PHRASE);
      assertKind(Kind.CONFLICT, () -> memory.renewal.renew(anna));
      if (other.equals(BEA)) assertKind(Kind.CONFLICT, () -> vault.recognise(bea));
      memory.exchange(other, "publicKey", own);
    }
    vault.recognise(bea);
  }

  @Test
  void whoeverLeavesWhenSomebodyElseHasLeftMakesOneMoreLink() {
    var group = founded();
    vault.enrol(DISA, PHRASE);
    var open = sealed.create(Set.of(group));
    for (var i = 0; i < 3; i++) {
      vault.addReader(vault.unlock(ANNA, PHRASE), group, DISA);
      vault.removeReader(group, DISA);
      memory.renewal.renew(vault.unlock(i % 2 == 0 ? ANNA : BEA, PHRASE));
      vault.recognise(vault.unlock(BEA, PHRASE));
    }
    assertEquals(Set.of(4), memory.epochs(group));
    assertEquals(open.id(), sealed.openAs(vault.unlock(BEA, PHRASE), open.id()).id());
  }

  @Test
  void aGroupWhoseKeyWasExchangedInTheTablesIsNoticedByWhoeverUnlocks() {
    var group = founded();
    var anna = vault.unlock(ANNA, PHRASE);
    vault.recognise(anna);
    memory.exchange(group, PrivateKey.random().publicKey());
    assertKind(Kind.CONFLICT, () -> vault.recognise(anna));
    assertKind(Kind.CONFLICT, () -> vault.addGroup(anna, "Jouren", Set.of(ANNA, BEA)));
  }

  @Test
  void whoeverStandsAsideOpensTheCaseNoMoreAndTheLastReaderStays() {
    var open = sealed.create(Set.of(founded()));
    sealed.standAside(open, ANNA);
    var anna = vault.unlock(ANNA, PHRASE);
    assertKind(Kind.MISSING, () -> sealed.openAs(anna, open.id()));
    assertEquals(Set.of(), sealed.readableBy(ANNA));
    assertEquals(open.id(), sealed.openAs(vault.unlock(BEA, PHRASE), open.id()).id());
    assertKind(Kind.CONFLICT, () -> sealed.standAside(open, BEA));
  }

  @Test
  void twoTrusteesPutSomebodyInTheThirdsPlaceWhoCanRecoverFromThenOn() {
    var group = founded();
    var open = sealed.create(Set.of(group));
    vault.enrol(DISA, PHRASE);
    var bea = vault.unlock(BEA, PHRASE);
    var cia = vault.unlock(CIA, PHRASE);
    var disa = vault.unlock(DISA, PHRASE);
    assertKind(Kind.FORBIDDEN, () -> memory.recovery.replace(bea, disa, CIA, DISA));
    assertKind(Kind.CONFLICT, () -> memory.recovery.replace(bea, cia, ANNA, BEA));
    memory.recovery.replace(bea, cia, CIA, DISA);
    assertKind(Kind.FORBIDDEN, () -> memory.recovery.drill(bea, cia));
    assertEquals(1, memory.recovery.drill(vault.unlock(ANNA, PHRASE), disa));
    assertTrue(memory.recovery.dealt());
    memory.recovery.recover(bea, disa, group, CIA);
    assertEquals(open.id(), sealed.openAs(cia, open.id()).id());
  }

  @Test
  void whoeverLostPhraseAndPaperChoosesAnewAndIsGivenBackWhatTheyRead() {
    var group = founded();
    var open = sealed.create(Set.of(group));
    vault.forgetKeys(ANNA);
    assertFalse(vault.enrolled(ANNA));
    vault.enrol(ANNA, "tre snälla ugglor i eken");
    var anna = vault.unlock(ANNA, "tre snälla ugglor i eken");
    assertKind(Kind.MISSING, () -> sealed.openAs(anna, open.id()));
    var bea = vault.unlock(BEA, PHRASE);
    var cia = vault.unlock(CIA, PHRASE);
    memory.recovery.replace(bea, cia, ANNA, ANNA);
    memory.recovery.recover(bea, cia, group, ANNA);
    memory.renewal.renew(bea);
    vault.recognise(anna);
    assertEquals(open.id(), sealed.openAs(anna, open.id()).id());
    assertEquals(1, memory.recovery.drill(anna, bea));
  }

  @Test
  void nothingHangsOnTheKeysOfAnEpochOnceItsCasesAreWrappedAnew() {
    var group = founded();
    vault.enrol(DISA, PHRASE);
    vault.addReader(vault.unlock(ANNA, PHRASE), group, DISA);
    var before = sealed.create(Set.of(group));
    vault.removeReader(group, DISA);
    memory.renewal.renew(vault.unlock(ANNA, PHRASE));
    assertEquals(Set.of(2), memory.epochs(group));
    memory.recovery.recover(vault.unlock(BEA, PHRASE), vault.unlock(CIA, PHRASE), group, DISA);
    assertEquals(before.id(), sealed.openAs(vault.unlock(DISA, PHRASE), before.id()).id());
  }

  @Test
  void whoeverLeavesTheCouncilReadsInNoGroupAndTheLastReaderStays() {
    var group = founded();
    var circle = vault.addInnerGroup("Krets", Set.of(ANNA, BEA));
    vault.stopReading(BEA);
    assertEquals(Set.of(ANNA), vault.readers(group));
    assertEquals(Set.of(ANNA, BEA), vault.readers(circle));
    assertKind(Kind.CONFLICT, () -> vault.leave(ANNA));
    assertEquals(Set.of(ANNA), vault.readers(group));
    vault.leave(BEA);
    assertEquals(Set.of(ANNA), vault.readers(circle));
  }

  @Test
  void aCodeThatIsForgottenADestroyedCaseAndADestroyedMonthAnswerAlike() {
    var group = founded();
    var anna = vault.unlock(ANNA, PHRASE);
    var first = sealed.keys(SubmissionKey.random());
    var taken = sealed.create(first, Set.of(group));
    codes.forget(taken.id());
    assertTrue(sealed.byCode(first).isEmpty());
    assertEquals(taken.id(), sealed.openAs(anna, taken.id()).id());

    var second = sealed.keys(SubmissionKey.random());
    var destroyed = sealed.create(second, Set.of(group));
    memory.endings.end(destroyed.id());
    assertTrue(sealed.byCode(second).isEmpty());
    assertKind(Kind.MISSING, () -> sealed.openAs(anna, destroyed.id()));

    var third = sealed.keys(SubmissionKey.random());
    var expired = sealed.create(third, Set.of(group));
    memory.files.destroy(Epoch.of(YearMonth.now(memory.clock)));
    assertTrue(sealed.byCode(third).isEmpty());
    assertKind(Kind.MISSING, () -> sealed.openAs(anna, expired.id()));
  }

  @Test
  void keyFilesAreReadByTheirOwnerOnlyAndComeBackAfterARestart() throws Exception {
    var pepper = memory.files.pepper();
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(data.resolve("keys").resolve("pepper"))));
    assertEquals(List.of(), differing(pepper, new InMemory(data).files.pepper()));
    assertNotEquals(List.of(), differing(pepper, memory.files.salt()));
  }

  @Test
  void aDatabaseKnowsItsKeyFolderAgainAndWorksWithNoOther() throws Exception {
    var database = new InMemory.Memory();
    new InMemory(data.resolve("own"), database);

    var empty = data.resolve("empty");
    assertThrows(IllegalStateException.class, () -> new InMemory(empty, database));
    assertFalse(Files.exists(empty.resolve("keys")), "nothing is made in place of what is lost");

    new InMemory(data.resolve("other"), new InMemory.Memory());
    assertThrows(IllegalStateException.class, () -> new InMemory(data.resolve("other"), database));

    new InMemory(data.resolve("own"), database);
  }

  @Test
  void aLostMonthIsNotBegunAnewOverItsCases() {
    var group = founded();
    sealed.create(sealed.keys(SubmissionKey.random()), Set.of(group));
    var month = Epoch.of(YearMonth.now(memory.clock));
    memory.files.destroy(month);
    var next = sealed.keys(SubmissionKey.random());
    assertThrows(IllegalStateException.class, () -> sealed.create(next, Set.of(group)));
    assertTrue(memory.files.existing(month).isEmpty());
  }

  @Test
  void aKeyFolderThatIsLostIsNoticedBeforeSomebodyOpensACase() {
    sealed.create(sealed.keys(SubmissionKey.random()), Set.of(founded()));
    var checkup = new VaultCheckup(memory.cases, memory.files);
    assertTrue(checkup.look().well());
    memory.files.destroy(Epoch.of(YearMonth.now(memory.clock)));
    assertFalse(checkup.look().well());
  }

  @Test
  void openedCasesAndKeysLiveUnderATokenUntilTheyAreShut() {
    var code = sealed.keys(SubmissionKey.random());
    var open = sealed.create(code, Set.of(founded()));
    sealed.add(open, "text", "en väg in");
    var token = codes.hold(open, code);
    assertEquals(List.of("en väg in"), texts(codes.held(token).orElseThrow()));
    codes.forget(open.id());
    assertTrue(codes.held(token).isEmpty(), "a page opened before the code was locked");
    var keys = vault.held(vault.hold(vault.unlock(ANNA, PHRASE))).orElseThrow();
    assertEquals(List.of("en väg in"), texts(sealed.openAs(keys, open.id())));
  }

  private UUID founded() {
    for (var member : List.of(ANNA, BEA, CIA)) vault.enrol(member, PHRASE);
    return vault.found(new Founding("Rådet", Set.of(ANNA, BEA), Set.of(ANNA, BEA, CIA)));
  }

  private List<String> texts(SealedCase open) {
    return sealed.records(open).stream().map(SealedRecord::text).toList();
  }

  private static List<Integer> differing(byte[] one, byte[] other) {
    return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).boxed().toList();
  }

  private static void assertKind(Kind kind, Executable call) {
    assertEquals(kind, assertThrows(Problem.class, call).kind());
  }
}
