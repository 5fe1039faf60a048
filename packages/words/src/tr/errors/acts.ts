import type { ActsErrors } from "../../nl/errors/acts.ts";

/** What cannot be done, in Turkish. */
export const actsErrors: ActsErrors = {
  "query/unknown-institution": {
    expected: "Bu ağda böyle bir kurum yok.",
    next: "Kurumlar listesinden birini seçin.",
  },
  "query/only-herself": {
    expected: "Bunu yalnızca kişinin kendisi girebilir.",
    next: "Girmesini isteyin, ya da boş bırakın.",
  },
  "query/unknown-occasion": {
    expected: "Bu ağda böyle bir etkinlik yok.",
    next: "Listeden bir etkinlik seçin, ya da boş bırakın.",
  },
  "query/unknown-measure": {
    expected: "Bu adda bir ölçüm yok; olanlar: {allowed}.",
    next: "Bunlardan birini seçin.",
  },
  "query/measure-not-for-sets": {
    expected: "Bu ölçüm bir grup hakkında bir şey söylemez; söyleyenler: {allowed}.",
    next: "Bunlardan birini seçin, ya da kişi başına değerini isteyin.",
  },
  "query/cancelled": { expected: "İş durduruldu.", next: "Yanıtı istiyorsanız yeniden başlatın." },
  "query/group-impossible": {
    expected: "{size} kişilik hiçbir grup bütün koşulları karşılamıyor: seçilebilecek kişi sayısı {candidates}.",
    next: "Daha küçük bir grup isteyin ya da bir koşuldan vazgeçin.",
  },
  "query/not-a-group-member": {
    expected: "Bu kişi grubun üyesi olamaz: {reason}.",
    next: "Katılmaya izin vermiş birini seçin.",
  },
  "request/no-targets": {
    expected: "Bir iletişim talebinde ulaşılacak en az bir kişi olmalıdır.",
    next: "Önce talepteki adları ağdaki kişilerle eşleştirin.",
  },
  "request/wrong-kind": {
    expected: "Öneri yalnızca iletişim talebi için yapılır.",
    next: "Ortak projeyi kabul ederek ya da reddederek yanıtlayın.",
  },
  "query/unknown-request": { expected: "Bu ağda böyle bir talep yok.", next: "Listeden birini seçin." },
  "query/unknown-question": { expected: "Bu ağda böyle bir yardım sorusu yok.", next: "Listeden birini seçin." },
  "query/unknown-text": { expected: "Bu metin sizi beklemiyor (artık).", next: "Listeyi yeniden okuyun." },
  "query/unknown-ask": { expected: "Bu ağda böyle bir rica yok.", next: "Ricalar listesinden birini seçin." },
  "ask/not-in-this-state": {
    expected: "Bu, şu durumdaki bir ricayla yapılamaz: {state}.",
    next: "Ricayı yeniden okuyun ve uygun bir adım seçin.",
  },
  "ask/in-person-only": {
    expected: "Onunla yalnızca yüz yüze konuşulur; bu yüzden gönderilecek bir not yok.",
    next: "Onu gördüğünüzde konuşun.",
  },
  "ask/not-possible": {
    expected: "Bu rica şu anda sunulamaz: {reason}.",
    next: "Yeniden öneri isteyin ve başka birini seçin.",
  },
  "query/unknown-tie": {
    expected: "Bu ağda böyle bir bağ yok.",
    next: "Bağlar listesinden, id ya da listedeki yeriyle birini seçin.",
  },
  "role/rule-unmet": {
    expected: "“{rule}” kuralı henüz karşılanmadı: {reason}.",
    next: "Eksik olanı kaydedin, ya da kuralı bu ağ için farklı ayarlayın ve yeniden onaylayın.",
  },
  "role/not-possible": {
    expected: "Bu rol değişikliği şimdiki role uymuyor: {reason}.",
    next: "Şimdiki rolüne bakın ve başka bir adım seçin.",
  },
  "consent/scope-missing": {
    expected: "İzin, kabul edilen her şeyi tek tek belirtir; olabilecekler: {allowed}.",
    next: "Her birini ayrı sorun ve neye evet dediğini kaydedin.",
  },
  "consent/not-possible": {
    expected: "Bu adım iznin şimdiki durumuna uymuyor: {reason}.",
    next: "Şimdiki duruma bakın; bir retten sonra geri gelmeyi yalnızca kendisi isteyebilir.",
  },
  "rights/not-possible": {
    expected: "Bu ifade böyle değiştirilemez: {reason}.",
    next: "Kendi söylediğini düzeltin; başkalarının onun hakkında söylediğine itiraz edin.",
  },
  "person/suppressed": {
    expected: "Böyle biri çıkarıldı ve yeniden eklenmemeyi istedi.",
    next: "Yalnızca kendisi geri gelmek istediyse ekleyin ve bunu belirtin.",
  },
  "outcome/before-ask": {
    expected: "Bu, ricadan önce olmuş.",
    next: "Olduğu günü yazın: ricanın yapıldığı gün ya da sonrası.",
  },
  "outcome/in-the-future": {
    expected: "Bu gün daha gelmedi.",
    next: "Olduğu günü yazın: en geç bugün.",
  },
  "outcome/not-possible": {
    expected: "Bu sonuç kaydedilemez: {reason}.",
    next: "Ricaya ve içindekilerin iznine bakın.",
  },
  "disclosure/not-allowed": {
    expected: "Bu, bu role gösterilmez.",
    next: "Ağın koordinatörüne sorun.",
  },
  "request/not-in-this-state": {
    expected: "Bu, şu durumdaki bir taleple yapılamaz: {state}.",
    next: "Talebi yeniden okuyun ve uygun bir adım seçin.",
  },
  "merge/same-person": { expected: "Yalnızca iki farklı kişi birleştirilebilir.", next: "İki kişi seçin." },
  "merge/unknown": {
    expected: "Bu birleştirme ağda kayıtlı değil.",
    next: "Birleştirmeler listesinden birini seçin.",
  },
  "merge/undo-later-first": {
    expected: "Daha sonraki bir birleştirme aynı kişilere ya da satırlara dokundu ya da id'si kullanımda.",
    next: "Önce sonraki birleştirmeyi geri alın.",
  },
  "disclosure/too-narrow": {
    expected: "Bu, {minimum} kişiden azını soruyor, ya da {minimum} kişiden azı dışında herkesi.",
    next: "Daha büyük bir bölümü sorun.",
  },
  "disclosure/recognisable": {
    expected: "Biri, çevresindekilerden tanınabilir: yalnızca {smallest} kişi benzer, gereken sayı {minimum}.",
    next: "Ağın yerine sayıları paylaşın.",
  },
  "internal/unexpected": {
    expected: "Olmaması gereken bir hata oldu.",
    next: "Tekrar deneyin; yine olursa ne yaptığınızı geliştiricilere anlatın.",
  },
};
