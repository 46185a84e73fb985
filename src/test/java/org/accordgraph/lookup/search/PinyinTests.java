package org.accordgraph.lookup.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTests {

	/** Readings from a dictionary; most of these characters have several. */
	@ParameterizedTest
	@CsvSource({ "重庆,chong qing", "重点,zhong dian", "重组,chong zu", "长安,chang an", "成都,cheng du", "乐山,le shan",
			"音乐,yin yue", "银行,yin hang", "先行区,xian xing qu", "行业协会,hang ye xie hui", "合长高速,he chang gao su",
			"领军企业,ling jun qi ye", "旅游,lv you", "协调机制,xie tiao ji zhi", "调度,diao du", "北碚区,bei bei qu", "垫江,dian jiang",
			"双流区,shuang liu qu", "泊位,bo wei", "跳蹬,tiao deng", "都江堰,du jiang yan",
			"西部（重庆）科学城,xi bu chong qing ke xue cheng", "5G基站,5g ji zhan", "AI芯片,ai xin pian" })
	void readsNamesAsPeopleDo(String name, String pinyin) {
		assertThat(Pinyin.of(NormalForm.of(name))).hasToString(pinyin);
	}

	@Test
	void leavesOtherNamesAlone() {
		assertThat(Pinyin.of(NormalForm.of("Chengdu")).syllables()).isEmpty();
	}

	@Test
	void isTypedFullOrByItsInitialsFromAnySyllableOn() {
		NormalForm name = NormalForm.of("重庆市");
		assertThat(Pinyin.of(name).keys(name)).containsExactlyInAnyOrder("chongqingshi", "qingshi", "shi", "cqs", "qs",
				"s");
	}

	@Test
	void isReadAsItWasWritten() {
		Pinyin pinyin = Pinyin.of(NormalForm.of("5G基站"));
		assertThat(Pinyin.parse(pinyin.toString())).isEqualTo(pinyin);
		assertThat(Pinyin.parse("").syllables()).isEmpty();
	}

}
