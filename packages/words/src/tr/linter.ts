import type { Linter } from "../nl/linter.ts";

/** Words to be left out in Turkish. */
export const linter: Linter = {
  pressure: "zorunda*, zorunlu*, mecbur*, gerekir, gerekiyor, şart, son şans*, lazım",
  label:
    "sorunlu aile*, sorunlu anne*, sorunlu çocuk*, problemli aile*, problemli çocuk*, ulaşılamayan*, zor ulaşılan*, hedef kitle*, hedef grup*, riskli aile*, geri kalmış*, dezavantajlı*",
  blame:
    "kötü anne*, kötü ebeveyn*, ihmal*, sizin suçunuz*, suçlu*, eski kafalı*, çok katı*, şımart*, sizin kültürünüz*, yetersiz anne*, uyum sağla*",
  childsAffairs:
    "notları*, karne*, davranış sorunu*, davranış bozuk*, çocuğunuz için endişe*, devamsızlık*, teşhis*, tanı, sınav sonuç*",
  officialese: "katılım düzeyi*, paydaş*, müdahale*, uygulamaya koy*, entegrasyon*, farkındalık yarat*",
};
